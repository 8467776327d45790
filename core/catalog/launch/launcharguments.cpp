// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

void checkPackage(const ServerEntry &entry, const QString &program, QList<LaunchFinding> &findings)
{
    // Of npm: the name may have a scope and a version (docs.npmjs.com, package.json, name).
    static const QRegularExpression name(u"\\A(?:@[a-z0-9~._-]+/)?[a-z0-9~._-]+(?:@[^\\s]+)?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> withValue{u"-p"_s,       u"--package"_s, u"--from"_s, u"--with"_s,
                                         u"--python"_s, u"-c"_s,        u"--call"_s, u"--index-url"_s};
    QString package;
    for (qsizetype i = 0; i < entry.arguments.size() && package.isEmpty(); ++i) {
        const QString &argument = entry.arguments.at(i);
        if (withValue.contains(argument)) {
            package = argument.startsWith(u"-p"_s) || argument == u"--package"_s || argument == u"--from"_s
                          ? entry.arguments.value(i + 1)
                          : package;
            ++i;
        } else if (!argument.startsWith(u'-')) {
            package = argument;
        }
    }
    if (package.isEmpty() && !entry.arguments.contains(u"-c"_s)) {
        findings.append({.check = u"arguments.package"_s,
                         .message = LaunchArgumentsText::tr("%1 is not told which package to run.").arg(program),
                         .advice = LaunchArgumentsText::tr("Add the package's name to the arguments.")});
    } else if (program == u"npx"_s && !package.isEmpty() && !holdsPlaceholder(package)
               && !name.match(package).hasMatch() && !package.contains(u'/') && !package.contains(u':')) {
        findings.append(
            {.check = u"arguments.packageName"_s,
             .message = LaunchArgumentsText::tr("“%1” cannot be the name of a package.").arg(package.left(200)),
             .advice = LaunchArgumentsText::tr("Look it up where you have it from.")});
    }
}

/// docker run: the server speaks over standard input, which stays closed without -i; a terminal (-t) would garble it.
void checkContainer(const ServerEntry &entry, const QString &program, QList<LaunchFinding> &findings)
{
    if (!entry.arguments.contains(u"run"_s)) {
        return;
    }
    const qsizetype run = entry.arguments.indexOf(u"run"_s);
    ServerEntry mended = entry;
    bool isInteractive = false;
    bool hasTerminal = false;
    for (qsizetype i = run + 1; i < mended.arguments.size(); ++i) {
        QString &argument = mended.arguments[i];
        const bool isShort =
            argument.size() > 1 && argument.startsWith(u'-') && argument.at(1) != u'-'
            && std::ranges::all_of(argument.sliced(1), [](QChar c) { return c == u'i' || c == u't' || c == u'd'; });
        isInteractive = isInteractive || argument == u"--interactive"_s || (isShort && argument.contains(u'i'));
        if (argument == u"--tty"_s || (isShort && argument.contains(u't'))) {
            hasTerminal = true;
            argument = argument == u"--tty"_s             ? u"--interactive"_s
                       : argument.remove(u't').size() > 1 ? argument
                                                          : u"-i"_s;
            isInteractive = isInteractive || argument.contains(u'i');
        }
    }
    if (hasTerminal) {
        findings.append(
            {.check = u"arguments.terminal"_s,
             .message = LaunchArgumentsText::tr("%1 gives the server a terminal (-t), which changes what it writes.")
                            .arg(program),
             .advice = LaunchArgumentsText::tr("Leave -t out."),
             .mended = mended});
    } else if (!isInteractive) {
        mended.arguments.insert(run + 1, u"-i"_s);
        findings.append(
            {.check = u"arguments.interactive"_s,
             .message = LaunchArgumentsText::tr(
                            "%1 closes the server's standard input at once, over which it would be spoken to.")
                            .arg(program),
             .advice = LaunchArgumentsText::tr("Add -i."),
             .mended = mended});
    }
}

void checkPort(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    static const QRegularExpression flag(u"\\A--?(?:port|p|listen-port|http-port)(?:=(\\d+))?\\z"_s);
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) {
        const QRegularExpressionMatch match = flag.match(entry.arguments.at(i));
        const QString number = !match.hasMatch()             ? QString()
                               : match.captured(1).isEmpty() ? entry.arguments.value(i + 1)
                                                             : match.captured(1);
        bool ok = false;
        const ushort port = number.toUShort(&ok);
        if (ok && places.listening.contains(port)) {
            findings.append({.check = u"arguments.port"_s,
                             .message = LaunchArgumentsText::tr(
                                            "Port %1 is taken: something on this machine listens on it already.")
                                            .arg(port),
                             .advice = LaunchArgumentsText::tr("End what listens there, or choose another port."),
                             .command = u"ss -ltnp 'sport = :%1'"_s.arg(port)});
            return;
        }
    }
}

} // namespace

void arguments(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const QString program = baseName(entry.command);
    script(entry, places, findings);
    if (program == u"npx"_s || program == u"uvx"_s || program == u"bunx"_s || program == u"pipx"_s) {
        checkPackage(entry, program, findings);
    } else if (program == u"docker"_s || program == u"podman"_s) {
        checkContainer(entry, program, findings);
    }
    checkPort(entry, places, findings);
}

} // namespace Signalbox::LaunchChecks
