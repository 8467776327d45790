// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Signalbox {

/// What must not be written down: asked for every message before it is recorded, on the thread that records.
class CaptureMask
{
public:
    /// These bytes are replaced by the mark.
    struct Cut
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray mark;

        bool operator==(const Cut &) const = default;
    };

    virtual ~CaptureMask() = default;
    /// In order, not overlapping. Empty for nearly every message, and then soon known.
    [[nodiscard]] virtual QList<Cut> cutsIn(QByteArrayView message) const = 0;
    /// Does the person want this server's messages (by its name's number in the journal) as they are?
    [[nodiscard]] virtual bool keepsSecretsOf(quint16 server) const = 0;
};

} // namespace Signalbox
