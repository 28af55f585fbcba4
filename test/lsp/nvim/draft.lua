-- Opens $DRAFT in headless Neovim with the server $SERVER (a JSON list of words) and writes what a writer
-- would get to see into $REPORT, as JSON. Runs with -S from Neovim 0.7 on.
local report = {}
local wait = 20000

local function until_true(what, holds)
  assert(vim.wait(wait, holds, 10), 'waited in vain: ' .. what)
end

local function start()
  local config = {
    name = 'hegao',
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = vim.fn.fnamemodify(vim.env.DRAFT, ':h'),
    get_language_id = function() return 'speech-draft' end,
  }
  if vim.lsp.start then return vim.lsp.start(config) end
  local id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, id)
  return id
end

local function ask(method, params)
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, wait), method .. ': no answer')
  for _, answer in pairs(answers) do
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end
end

-- The caret before `text`, wherever the bytes put it.
local function go_to(text)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local byte = line:find(text, 1, true)
    if byte then return vim.api.nvim_win_set_cursor(0, { row, byte - 1 }) end
  end
  error('not in the draft: ' .. text)
end

local function codes()
  return vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))
end

local function names(symbols, indent)
  local found = {}
  for _, symbol in ipairs(symbols) do
    table.insert(found, indent .. symbol.name)
    vim.list_extend(found, names(symbol.children or {}, indent .. '  '))
  end
  return found
end

local function run()
  vim.opt.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
  local id = assert(start(), 'the client did not start')
  until_true('findings', function() return #vim.diagnostic.get(0) > 0 end)
  report.findings = codes()
  local document = vim.lsp.util.make_text_document_params()
  report.outline = names(ask('textDocument/documentSymbol', { textDocument = document }), '')
  go_to('31.2')
  report.hover = ask('textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16')).contents.value
  go_to(vim.env.FINDING)
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = {}, only = { 'quickfix' } }
  local action = ask('textDocument/codeAction', params)[1]
  report.action = action.title
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  report.text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  until_true('the finding to go', function() return #vim.diagnostic.get(0) == 0 end)
  vim.lsp.stop_client(id)
  until_true('the server to stop', function() return vim.lsp.get_client_by_id(id) == nil end)
end

local ok, err = pcall(run)
if not ok then report.error = tostring(err) end
vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.REPORT)
vim.cmd(ok and 'qall!' or 'cquit 1')
