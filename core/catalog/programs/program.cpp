// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/program.h"

#include <QDir>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const ConfigPath &usualRoot()
{
    static const ConfigPath root{u"mcpServers"_s};
    return root;
}

QList<Program> assistants()
{
    return {
        {.id = u"claude-desktop"_s,
         .name = u"Claude Desktop"_s,
         .root = usualRoot(),
         .dialect = {.url = {}, .headers = {}, .type = {}}},
        {.id = u"claude-code"_s,
         .name = u"Claude Code"_s,
         .root = usualRoot(),
         .dialect = {.stdio = "stdio", .http = "http", .sse = "sse", .webSocket = "ws", .variable = "${NAME}"}},
        {.id = u"lm-studio"_s, .name = u"LM Studio"_s, .root = usualRoot()},
        {.id = u"goose"_s,
         .name = u"goose"_s,
         .format = ConfigFormat::Yaml,
         .root = {u"extensions"_s},
         .dialect = {.command = "cmd",
                     .environment = "envs",
                     .url = "uri",
                     .stdio = "stdio",
                     .http = "streamable_http", // SSE it reads no more
                     .enabled = "enabled",
                     .otherTypes = {"builtin", "platform", "frontend", "inline_python"},
                     .wantsAll = true}},
        {.id = u"inspector"_s,
         .name = u"MCP Inspector"_s,
         .root = usualRoot(),
         .dialect = {.folder = "cwd", .stdio = "stdio", .http = "streamable-http", .sse = "sse"}},
    };
}

QList<Program> editors()
{
    const EntryDialect cline{.folder = "cwd",
                             .stdio = "stdio",
                             .http = "streamableHttp",
                             .sse = "sse",
                             .disabled = "disabled",
                             .variable = "${env:NAME}"};
    EntryDialect roo = cline;
    roo.http = "streamable-http";
    return {
        {.id = u"vscode"_s,
         .name = u"VS Code"_s,
         .root = {u"servers"_s},
         .dialect = {.folder = "cwd",
                     .environmentFile = "envFile",
                     .stdio = "stdio",
                     .http = "http",
                     .sse = "sse",
                     .variable = "${env:NAME}"}},
        {.id = u"cursor"_s,
         .name = u"Cursor"_s,
         .root = usualRoot(),
         .dialect = {.environmentFile = "envFile", .variable = "${env:NAME}"}},
        {.id = u"windsurf"_s,
         .name = u"Windsurf"_s,
         .root = usualRoot(),
         .dialect = {.url = "serverUrl", .disabled = "disabled", .variable = "${env:NAME}"}},
        {.id = u"cline"_s, .name = u"Cline"_s, .root = usualRoot(), .dialect = cline},
        {.id = u"roo-code"_s, .name = u"Roo Code"_s, .root = usualRoot(), .dialect = roo},
        {.id = u"kilo-code"_s, .name = u"Kilo Code"_s, .root = usualRoot(), .dialect = roo},
        {.id = u"zed"_s,
         .name = u"Zed"_s,
         .root = {u"context_servers"_s},
         .dialect = {.commandHoldsAll = true, .enabled = "enabled"}},
        {.id = u"continue"_s,
         .name = u"Continue"_s,
         .format = ConfigFormat::Yaml,
         .root = usualRoot(),
         .isList = true,
         .dialect = {.folder = "cwd", .headers = {}, .stdio = "stdio", .http = "streamable-http", .sse = "sse"}},
        {.id = u"junie"_s, .name = u"JetBrains Junie"_s, .root = usualRoot(), .dialect = {.disabled = "disabled"}},
    };
}

QList<Program> terminals()
{
    return {
        {.id = u"gemini-cli"_s,
         .name = u"Gemini CLI"_s,
         .root = usualRoot(),
         .dialect = {.folder = "cwd", .url = "httpUrl", .sseUrl = "url", .type = {}, .variable = "${NAME}"}},
        {.id = u"codex"_s,
         .name = u"Codex CLI"_s,
         .format = ConfigFormat::Toml,
         .root = {u"mcp_servers"_s},
         .dialect =
             {.folder = "cwd", .headers = "http_headers", .type = {}, .enabled = "enabled", .namesVariables = true}},
        {.id = u"opencode"_s,
         .name = u"opencode"_s,
         .root = {u"mcp"_s},
         .dialect = {.environment = "environment",
                     .stdio = "local",
                     .http = "remote",
                     .commandIsList = true,
                     .enabled = "enabled",
                     .variable = "{env:NAME}"}},
    };
}

/// Collects the places of one system.
class PlaceList
{
public:
    explicit PlaceList(const HostPlaces &places)
        : m_places(places)
    {
    }

    void user(const QString &program, const QString &path) { add(program, path, ProgramScope::User, {}); }
    void home(const QString &program, const QString &path) { user(program, m_places.home + u'/' + path); }
    void project(const QString &program, const QString &folder, const QString &path)
    {
        add(program, folder + u'/' + path, ProgramScope::Project, folder);
    }
    void managed(const QString &program, const QString &path) { add(program, path, ProgramScope::Managed, {}); }
    [[nodiscard]] QList<ProgramFilePlace> take() { return std::move(m_list); }

private:
    void add(const QString &program, const QString &path, ProgramScope scope, const QString &project)
    {
        m_list.append({.program = program, .path = QDir::cleanPath(path), .scope = scope, .project = project});
    }

    const HostPlaces &m_places;
    QList<ProgramFilePlace> m_list;
};

void addClaude(const HostPlaces &places, PlaceList &list)
{
    list.user(u"claude-desktop"_s, places.settings() + u"/Claude/claude_desktop_config.json"_s);
    if (places.system == HostPlaces::System::Windows) { // the package of the store has a folder of its own
        list.user(u"claude-desktop"_s,
                  places.localData()
                      + u"/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/claude_desktop_config.json"_s);
    }
    list.home(u"claude-code"_s, u".claude.json"_s);
    const bool isMac = places.system == HostPlaces::System::MacOs;
    list.managed(u"claude-code"_s, isMac ? u"/Library/Application Support/ClaudeCode/managed-mcp.json"_s
                                   : places.system == HostPlaces::System::Windows
                                       ? u"C:/Program Files/ClaudeCode/managed-mcp.json"_s
                                       : u"/etc/claude-code/managed-mcp.json"_s);
}

void addEditors(const HostPlaces &places, PlaceList &list)
{
    const QString code = places.settings() + u"/Code/User/"_s;
    list.user(u"vscode"_s, code + u"mcp.json"_s);
    list.home(u"cursor"_s, u".cursor/mcp.json"_s);
    list.home(u"windsurf"_s, u".codeium/windsurf/mcp_config.json"_s);
    list.home(u"windsurf"_s, u".codeium/mcp_config.json"_s);
    list.user(u"cline"_s, code + u"globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json"_s);
    list.user(u"roo-code"_s, code + u"globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json"_s);
    list.user(u"kilo-code"_s, code + u"globalStorage/kilocode.kilo-code/settings/mcp_settings.json"_s);
    const bool isWindows = places.system == HostPlaces::System::Windows;
    list.user(u"zed"_s, isWindows ? places.settings() + u"/Zed/settings.json"_s
                                  : places.folder(u"XDG_CONFIG_HOME"_s, u".config"_s) + u"/zed/settings.json"_s);
    list.home(u"junie"_s, u".junie/mcp/mcp.json"_s);
}

void addTerminals(const HostPlaces &places, PlaceList &list)
{
    const QString config = places.folder(u"XDG_CONFIG_HOME"_s, u".config"_s);
    const bool isWindows = places.system == HostPlaces::System::Windows;
    list.home(u"gemini-cli"_s, u".gemini/settings.json"_s);
    list.user(u"codex"_s, places.folder(u"CODEX_HOME"_s, u".codex"_s) + u"/config.toml"_s);
    list.home(u"continue"_s, u".continue/config.yaml"_s);
    list.home(u"lm-studio"_s, u".lmstudio/mcp.json"_s);
    list.user(u"goose"_s,
              isWindows ? places.settings() + u"/Block/goose/config/config.yaml"_s : config + u"/goose/config.yaml"_s);
    list.user(u"opencode"_s, config + u"/opencode/opencode.json"_s);
    list.home(u"inspector"_s, u".mcp-inspector/mcp.json"_s);
}

void addProject(const QString &folder, PlaceList &list)
{
    list.project(u"claude-code"_s, folder, u".mcp.json"_s);
    list.project(u"vscode"_s, folder, u".vscode/mcp.json"_s);
    list.project(u"cursor"_s, folder, u".cursor/mcp.json"_s);
    list.project(u"roo-code"_s, folder, u".roo/mcp.json"_s);
    list.project(u"kilo-code"_s, folder, u".kilocode/mcp.json"_s);
    list.project(u"zed"_s, folder, u".zed/settings.json"_s);
    list.project(u"gemini-cli"_s, folder, u".gemini/settings.json"_s);
    list.project(u"codex"_s, folder, u".codex/config.toml"_s);
    list.project(u"junie"_s, folder, u".junie/mcp/mcp.json"_s);
    list.project(u"opencode"_s, folder, u"opencode.json"_s);
    QDir files(folder + u"/.continue/mcpServers"_s);
    for (const QString &name : files.entryList({u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files, QDir::Name)) {
        list.project(u"continue"_s, folder, u".continue/mcpServers/"_s + name);
    }
}

} // namespace

const QList<Program> &knownPrograms()
{
    static const QList<Program> programs = assistants() + editors() + terminals();
    return programs;
}

const Program *programById(const QString &id)
{
    const auto found = std::ranges::find(knownPrograms(), id, &Program::id);
    return found == knownPrograms().end() ? nullptr : &*found;
}

QList<ProgramFilePlace> programFilePlaces(const HostPlaces &places, const QStringList &projects)
{
    PlaceList list(places);
    if (!places.home.isEmpty()) {
        addClaude(places, list);
        addEditors(places, list);
        addTerminals(places, list);
    }
    for (const QString &folder : projects) {
        addProject(folder, list);
    }
    return list.take();
}

} // namespace Signalbox
