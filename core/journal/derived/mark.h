// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtTypes>

namespace Signalbox {

/// What a person put on one message. Not derived: it is kept in a file of its own that no rebuild touches.
struct Mark
{
    quint64 sequence = 0;
    /// When the message was recorded: the store fills it in, and a message of another time under this number (the
    /// journal was begun anew) is not the one that was marked.
    qint64 messageNs = 0;
    bool isPinned = false;
    QStringList tags{};
    QString note{};

    [[nodiscard]] bool isEmpty() const { return !isPinned && tags.isEmpty() && note.isEmpty(); }
    bool operator==(const Mark &) const = default;
};

} // namespace Signalbox
