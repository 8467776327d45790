// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Result<Setting> Setting::read(const QStringList &arguments, const QProcessEnvironment &environment)
{
    Setting setting;
    setting.scenario = environment.value(u"MCP_CONFORMANCE_SCENARIO"_s);
    setting.m_era = environment.value(u"SIGNALBOX_CONFORMANCE_ERA"_s);
    if (arguments.size() < 2 || setting.scenario.isEmpty()) {
        return fail(Error::Kind::Usage, u"Usage: MCP_CONFORMANCE_SCENARIO=NAME conformanceclient URL"_s);
    }
    setting.url = arguments.last();
    if (const QString version = environment.value(u"MCP_CONFORMANCE_PROTOCOL_VERSION"_s); !version.isEmpty()) {
        const std::optional<Revision> revision = revisionFromText(version);
        if (!revision) {
            return fail(Error::Kind::Usage, u"No known revision: "_s + version);
        }
        setting.revision = *revision;
    }
    if (const QString context = environment.value(u"MCP_CONFORMANCE_CONTEXT"_s); !context.isEmpty()) {
        Result<ParsedJson> parsed = parseJson(context.toUtf8());
        if (!parsed) {
            return Failure(parsed.error());
        }
        setting.context = std::move(parsed->value);
    }
    return setting;
}

ServerEntry Setting::entry() const
{
    ServerEntry entry;
    entry.id = u"suite"_s;
    entry.name = u"suite"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = url;
    entry.era.mode = eraOf(revision) == Era::Modern ? EraPolicy::Mode::Modern : EraPolicy::Mode::Legacy;
    if (!m_era.isEmpty()) {
        entry.era = EraPolicy::fromText(m_era).value_or(entry.era);
    }
    return entry;
}

QString Setting::contextText(const char *key) const
{
    return context.is_object() && context.contains(key) ? toQString(context.at(key)) : QString();
}

} // namespace Signalbox
