// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// One thing the palette can find.
struct PaletteItem
{
    enum class Kind { Server, Tool, Resource, ResourceTemplate, Prompt, Command };

    Kind kind = Kind::Command;
    QString text;       ///< as it is shown and found
    QString detail;     ///< where it belongs: a server's name, a menu
    QString keys;       ///< of a command, as the system writes them
    QString server;     ///< id; empty for commands
    QString name;       ///< as the server says it: of a tool or prompt its name, of a resource its address
    int command = -1;   ///< which one
    bool usable = true; ///< false: a command that makes no sense now
    QStringList words;  ///< by which it is found as well; not shown

    /// Something of a server's, or the server itself.
    [[nodiscard]] static PaletteItem of(Kind kind, const QString &text, const QString &detail, const QString &server,
                                        const QString &name)
    {
        PaletteItem item;
        item.kind = kind;
        item.text = text;
        item.detail = detail;
        item.server = server;
        item.name = name;
        return item;
    }
    [[nodiscard]] static PaletteItem ofCommand(int command, const QString &text, const QString &menu,
                                               const QString &keys = {}, bool usable = true)
    {
        PaletteItem item;
        item.text = text;
        item.detail = menu;
        item.keys = keys;
        item.command = command;
        item.usable = usable;
        return item;
    }
    /// The same over restarts, to remember what was chosen.
    [[nodiscard]] QString key() const
    {
        return QString::number(int(kind)) + u'/' + server + u'/'
               + (kind == Kind::Command ? QString::number(command) : name);
    }
};

} // namespace Signalbox
