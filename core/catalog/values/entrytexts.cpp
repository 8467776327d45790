// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/entrytexts.h"

#include "core/catalog/values/environmentfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool runsText(const QString &argument)
{
    return argument == "-c"_L1 || argument == "-lc"_L1 || argument.compare("/c"_L1, Qt::CaseInsensitive) == 0;
}

/// Goes through the texts; what it gives back takes their place.
void visit(ServerEntry &entry, const std::function<QString(const EntryText &)> &take)
{
    using Place = EntryText::Place;
    const auto one = [&](QString &text, EntryText where) {
        if (!text.isEmpty()) {
            where.text = text;
            text = take(where);
        }
    };
    if (entry.transport != ServerEntry::Transport::Stdio) {
        one(entry.url, {.place = Place::Address});
        for (auto &[name, value] : entry.headers) {
            one(value, {.place = Place::Header, .name = name});
        }
        return;
    }
    const bool hasShell = isShell(entry.command);
    one(entry.command, {.place = Place::Command});
    bool isText = false;
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) {
        if (!isText) {
            one(entry.arguments[i], {.place = Place::Argument, .number = i + 1});
        }
        isText = hasShell && runsText(entry.arguments.at(i));
    }
    one(entry.workingDirectory, {.place = Place::Folder});
    if (const QString path = environmentFile(entry); !path.isEmpty()) {
        if (const QString now = take({.place = Place::EnvironmentFile, .text = path}); now != path) {
            setEnvironmentFile(entry, now);
        }
    }
    for (auto &[name, value] : entry.environment) {
        one(value, {.place = Place::Variable, .name = name});
    }
}

} // namespace

QString EntryText::words() const
{
    switch (place) {
    case Place::Command:
        return QCoreApplication::translate("EntryText", "the program");
    case Place::Argument:
        return QCoreApplication::translate("EntryText", "argument %1").arg(number);
    case Place::Folder:
        return QCoreApplication::translate("EntryText", "the working folder");
    case Place::EnvironmentFile:
        return QCoreApplication::translate("EntryText", "the file of variables");
    case Place::Variable:
        return QCoreApplication::translate("EntryText", "variable %1").arg(name.left(60));
    case Place::Address:
        return QCoreApplication::translate("EntryText", "the address");
    case Place::Header:
        return QCoreApplication::translate("EntryText", "header %1").arg(name.left(60));
    }
    Q_UNREACHABLE_RETURN({});
}

QList<EntryText> entryTexts(const ServerEntry &entry)
{
    QList<EntryText> texts;
    ServerEntry copy = entry;
    visit(copy, [&texts](const EntryText &text) {
        texts.append(text);
        return text.text;
    });
    return texts;
}

ServerEntry withEntryTexts(ServerEntry entry, const std::function<QString(const EntryText &)> &change)
{
    visit(entry, change);
    return entry;
}

bool isShell(const QString &command)
{
    static const QStringList shells = {u"sh"_s,   u"bash"_s, u"dash"_s,       u"zsh"_s,
                                       u"fish"_s, u"cmd"_s,  u"powershell"_s, u"pwsh"_s};
    return shells.contains(QFileInfo(command).completeBaseName());
}

} // namespace Signalbox
