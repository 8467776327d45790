// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scratchhome.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// A server that does not start, as people have them.
struct BrokenSetUp
{
    /// What mends it.
    enum class Mend {
        Entry,   ///< the entry that the finding offers
        Command, ///< the command that it tells
        Person,  ///< only the person knows: they are told what is missing
    };

    QByteArray name{}; ///< the check that finds it, then a word
    Mend mend = Mend::Person;
    std::function<Signalbox::ServerEntry(ScratchHome &)> breaks{};
};

[[nodiscard]] QList<BrokenSetUp> brokenSetUps();

[[nodiscard]] Signalbox::ServerEntry entryOf(const QString &command, const QStringList &arguments = {});
