// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/catalog/bundles/bundlepacker.h"
#include "core/catalog/profiles/profilesfile.h"
#include "core/catalog/registry/registrystore.h"
#include "core/json/jsonparse.h"
#include "ui/models/programs/programsstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Signalbox {

/// What a person has after a while: servers in other programs' files (one with a secret in plain text), a registry that was
/// looked at, a bundle, a profile and an environment. Without it most tabs of the Servers page show nothing.
class LivedIn
{
public:
    /// `text` stands wherever somebody else may have written something; not a name of a file.
    explicit LivedIn(QString folder, QString text = QStringLiteral("Tells the weather"))
        : m_folder(std::move(folder))
        , m_text(std::move(text))
    {
    }

    /// Writes all of it. False: something could not be written.
    [[nodiscard]] bool make(const Paths &paths) const
    {
        return makePrograms() && makeRegistry(paths) && makeBundle() && makeProfiles(paths);
    }
    [[nodiscard]] QString bundle() const { return m_folder + QStringLiteral("/weather.mcpb"); }
    [[nodiscard]] ProgramsPlaces programs() const
    {
        HostPlaces host;
        host.home = m_folder + QStringLiteral("/home");
        return {.host = host,
                .versionsFolder = m_folder + QStringLiteral("/versions"),
                .choicesFile = m_folder + QStringLiteral("/programs.json"),
                .lockFolder = m_folder};
    }

private:
    [[nodiscard]] static bool write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// A JSON string of the text.
    [[nodiscard]] QByteArray quoted() const
    {
        QString escaped = m_text;
        escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'\n', u' ');
        return '"' + escaped.toUtf8() + '"';
    }
    /// {text}: the text as JSON.
    [[nodiscard]] QByteArray filled(QByteArray json) const { return json.replace("{text}", quoted()); }

    [[nodiscard]] bool makePrograms() const
    {
        const QString home = m_folder + QStringLiteral("/home/");
        return write(home + QStringLiteral(".cursor/mcp.json"),
                     filled(R"({"mcpServers": {{text}: {"command": "npx", "args": [{text}], "env": {"A": {text}}},
 "weather": {"command": "weather-mcp", "env": {"WEATHER_TOKEN": "ghp_0123456789abcdefghijABCDEFGHIJ012345"}}}})"))
               && write(home + QStringLiteral(".claude.json"),
                        filled(R"({"mcpServers": {{text}: {"type": "http", "url": "https://a.example/mcp"},
 "weather": {"command": "weather-mcp", "args": ["--other"]}, "broken": {"command": 7}}})"))
               && write(home + QStringLiteral(".config/Code/User/mcp.json"), "{\"servers\": {\"half\": {");
    }
    [[nodiscard]] bool makeRegistry(const Paths &paths) const
    {
        const auto server = parseJson(filled(R"({"server": {"name": "com.example/weather", "title": {text},
 "description": {text}, "version": "1.0.0", "websiteUrl": "https://a.example/x",
 "packages": [{"registryType": "npm", "identifier": "weather", "version": "1.0.0", "transport": {"type": "stdio"},
   "packageArguments": [{"type": "named", "name": "--city", "description": {text}, "isRequired": true}],
   "environmentVariables": [{"name": "UNITS", "description": {text}, "choices": ["metric", {text}]},
     {"name": "KEY", "description": {text}, "isSecret": true, "isRequired": true}]}],
 "remotes": [{"type": "streamable-http", "url": "https://a.example/mcp"}]}})"));
        const QUrl official(QStringLiteral("https://registry.modelcontextprotocol.io"));
        RegistryStore store(paths.dataDir() + QStringLiteral("/registries"), official);
        if (server) {
            store.merge({readServerJson(server->value)}, QStringLiteral("2026-01-01T00:00:00Z"));
            store.setWholeSince(QStringLiteral("2026-01-01T00:00:00Z"));
        }
        return server && store.save();
    }
    [[nodiscard]] bool makeBundle() const
    {
        const QString source = m_folder + QStringLiteral("/weather");
        return write(
                   source + QStringLiteral("/manifest.json"),
                   filled(R"({"manifest_version": "0.3", "name": "weather", "display_name": {text}, "version": "1.0.0",
 "description": {text}, "author": {"name": {text}}, "license": "MIT",
 "server": {"type": "node", "entry_point": "index.js",
   "mcp_config": {"command": "node", "args": ["${__dirname}/index.js", "${user_config.city}"]}},
 "tools": [{"name": "weather", "description": {text}}],
 "user_config": {"city": {"type": "string", "title": "City", "description": {text}, "required": true},
   "level": {"type": "number", "title": "Level", "description": {text}, "default": 3}}})"))
               && write(source + QStringLiteral("/index.js"), "// a server\n") && packBundle(source, bundle());
    }
    [[nodiscard]] bool makeProfiles(const Paths &paths) const
    {
        const QString text = m_text;
        return ProfilesFile(paths.configDir())
            .update([text](Profiles &profiles) -> Result<> {
                return profiles.addEnvironment(QStringLiteral("staging"), text)
                    .and_then(
                        [&] { return profiles.addProfile({.name = QStringLiteral("work"), .description = text}); })
                    .and_then([&] {
                        return profiles.setVariable(
                            {}, {.name = QStringLiteral("CITY"), .text = text, .description = text});
                    });
            })
            .has_value();
    }

    QString m_folder;
    QString m_text;
};

} // namespace Signalbox
