// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/deriver.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Signalbox {

class Engine;

/// What a person should know about the record, in a few words and in whole sentences.
struct JournalNote
{
    enum class Weight { Told, Watch, Trouble };
    Weight weight = Weight::Told;
    QString words;       ///< for a line
    QString explanation; ///< what happened, what it means, what can be done
    bool isPast = false; ///< it happened, and is not going on: once read it need not be shown
    bool operator==(const JournalNote &) const = default;
};

/// How recording and deriving go.
struct JournalHealth
{
    Q_DECLARE_TR_FUNCTIONS(JournalHealth)

public:
    /// Fewer messages than that behind are the usual course of things.
    static constexpr quint64 kMuchBehind = 50'000;

    bool isRecording = false;
    std::optional<Error> trouble{}; ///< why nothing is recorded
    quint64 lost = 0;               ///< messages not recorded because of it
    quint64 cutAtOpen = 0;          ///< bytes
    quint64 removed = 0;            ///< messages that retention took since the start
    DeriverStatus derived{};        ///< where it is recorded

    /// On the engine's thread.
    [[nodiscard]] static JournalHealth of(Engine &engine);
    /// The most important first; none: all is well.
    [[nodiscard]] QList<JournalNote> notes() const;

private:
    [[nodiscard]] QList<JournalNote> notesOfDeriving() const;
};

} // namespace Signalbox
