// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/reinstallcommand.h"

#include "core/catalog/commandline.h"
#include "core/catalog/launch/packagefolder.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// PROJECT/.venv/bin/NAME: made again as the project says.
QString ofVirtualEnvironment(const QString &project, const QString &environment)
{
    const auto has = [&project](const QString &name) { return QFileInfo::exists(project + u'/' + name); };
    const QString folder = quoteForShell(project);
    const QString place = quoteForShell(project + u'/' + environment);
    const QString pip = quoteForShell(project + u'/' + environment + "/bin/pip"_L1);
    if (has(u"uv.lock"_s)) {
        return u"uv sync --project "_s + folder;
    }
    if (has(u"poetry.lock"_s)) {
        return u"poetry -C %1 install"_s.arg(folder);
    }
    if (has(u"requirements.txt"_s)) {
        return u"python3 -m venv --clear %1 && %2 install -r %3"_s.arg(place, pip,
                                                                       quoteForShell(project + "/requirements.txt"_L1));
    }
    return has(u"pyproject.toml"_s) ? u"python3 -m venv --clear %1 && %2 install -e %3"_s.arg(place, pip, folder)
                                    : QString();
}

} // namespace

QString reinstallCommand(const QString &path)
{
    static const QRegularExpression global(u"/lib/node_modules/((?:@[^/]+/)?[^/.@][^/]*)(?:/|\\z)"_s);
    static const QRegularExpression local(u"\\A(.*?)/node_modules/"_s);
    static const QRegularExpression tool(u"/uv/tools/([^/]+)/"_s);
    static const QRegularExpression pipx(u"/pipx/venvs/([^/]+)/"_s);
    static const QRegularExpression cargo(u"/\\.cargo/bin/([^/]+)\\z"_s);
    static const QRegularExpression environment(u"\\A(.+)/(\\.?venv)/bin/[^/]+\\z"_s);
    if (const auto match = global.match(path); match.hasMatch()) {
        return u"npm install -g "_s + quoteForShell(match.captured(1));
    }
    if (const auto match = local.match(path); match.hasMatch()) {
        const auto package = PackageFolder::above(match.captured(1) + "/node_modules"_L1);
        return package ? package->installCommand() : QString();
    }
    if (const auto match = tool.match(path); match.hasMatch()) {
        return u"uv tool install --reinstall "_s + quoteForShell(match.captured(1));
    }
    if (const auto match = pipx.match(path); match.hasMatch()) {
        return u"pipx reinstall "_s + quoteForShell(match.captured(1));
    }
    if (const auto match = environment.match(path); match.hasMatch()) {
        return ofVirtualEnvironment(match.captured(1), match.captured(2));
    }
    const auto match = cargo.match(path);
    return match.hasMatch() ? u"cargo install --force "_s + quoteForShell(match.captured(1)) : QString();
}

} // namespace Signalbox
