// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// A call that was made, kept to be made again: what was asked, and where its result is recorded.
struct KeptCall
{
    enum class End { None, Succeeded, ToolError, Failed, Cancelled }; ///< None: not known, or under way

    QString id;     ///< opaque, made once
    QString server; ///< its id
    QString tool;
    QString name; ///< given by the person; empty: none
    bool isPinned = false;
    QByteArray arguments; ///< JSON object text
    QByteArray meta;      ///< of `_meta`, JSON object text; empty: none
    QDateTime calledAt;   ///< UTC
    End end = End::None;
    qint64 durationMs = 0;
    // Where the journal has it; sequences are 0 if it was not recorded.
    QString journal; ///< the folder
    quint64 request = 0;
    quint64 answer = 0;

    /// Stays until it is taken away; others make room for newer ones.
    [[nodiscard]] bool isKept() const { return isPinned || !name.isEmpty(); }
    /// Its name, else its arguments in one short line.
    [[nodiscard]] QString label() const;
    [[nodiscard]] static QString newId();

    bool operator==(const KeptCall &) const = default;
};

[[nodiscard]] QString keptEndWord(KeptCall::End end); ///< succeeded, tool_error, failed; empty for None
/// Secrets in arguments and meta are left out (withoutSecretMembers).
[[nodiscard]] Json keptCallToJson(const KeptCall &call);
/// None: it has no id, server, tool or arguments.
[[nodiscard]] std::optional<KeptCall> keptCallFromJson(const Json &entry);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::KeptCall)
