// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/packagerunner.h"

#include "core/catalog/launch/launchchecks.h"

#include <QHash>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The words with which each of them fetches, as they follow one another; an empty list: it always does.
const QHash<QString, QList<QStringList>> &fetchingWords()
{
    static const QHash<QString, QList<QStringList>> kWords{
        {u"npx"_s, {}},
        {u"bunx"_s, {}},
        {u"pnpx"_s, {}},
        {u"uvx"_s, {}},
        {u"dnx"_s, {}},
        {u"npm"_s, {{u"exec"_s}, {u"x"_s}}},
        {u"pnpm"_s, {{u"dlx"_s}}},
        {u"yarn"_s, {{u"dlx"_s}}},
        {u"bun"_s, {{u"x"_s}}},
        {u"uv"_s, {{u"tool"_s, u"run"_s}, {u"run"_s}}},
        {u"pipx"_s, {{u"run"_s}}},
        {u"docker"_s, {{u"run"_s}, {u"container"_s, u"run"_s}}},
        {u"podman"_s, {{u"run"_s}, {u"container"_s, u"run"_s}}},
    };
    return kWords;
}

} // namespace

QString packageRunner(const ServerEntry &entry)
{
    if (entry.transport != ServerEntry::Transport::Stdio) {
        return {};
    }
    QString program = LaunchChecks::baseName(entry.command);
    QStringList words;
    for (const QString &argument : entry.arguments) {
        if (!argument.startsWith(u'-')) {
            words.append(argument);
        }
    }
    if (program == u"cmd"_s) { // of Windows: `cmd /c npx -y pkg`
        words.removeIf([](const QString &word) { return word.startsWith(u'/'); });
        program = words.isEmpty() ? QString() : LaunchChecks::baseName(words.takeFirst());
    }
    const auto known = fetchingWords().constFind(program);
    if (known == fetchingWords().cend()) {
        return {};
    }
    const auto begins = [&words](const QStringList &verbs) {
        return words.first(std::min(verbs.size(), words.size())) == verbs;
    };
    return known->isEmpty() || std::ranges::any_of(*known, begins) ? program : QString();
}

} // namespace Signalbox
