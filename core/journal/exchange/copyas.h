// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/exchange/copytarget.h"
#include "core/journal/exchange/recordedexchange.h"
#include "core/json/masker.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

class JournalReader;

/// What a recorded request can be copied as.
enum class CopyAs { CommandLine, Inspector, Curl, TypeScript, Python, Cpp };

[[nodiscard]] QList<CopyAs> allCopyAs();
[[nodiscard]] QString copyAsWord(CopyAs how); ///< command, inspector, curl, typescript, python, cpp
[[nodiscard]] std::optional<CopyAs> copyAsFromWord(QStringView word);
[[nodiscard]] QString copyAsTitle(CopyAs how); ///< for a menu

/// A request of ours, as it was recorded or as it would be sent.
struct CopySubject
{
    QByteArray request;                       ///< the message's bytes
    QByteArray server;                        ///< name
    std::optional<RecordedExchange> exchange; ///< of HTTP, where the journal has it
    QString revision{};                       ///< of a request that says none itself; empty: not known
    RecordedExchange::Fields mirrored{};      ///< what HTTP repeats of it in headers (2026-07-28), where that is known

    /// Of a request, or of an answer to one. Error (Kind::Usage): it is neither; (Kind::Storage): it is gone.
    [[nodiscard]] static Result<CopySubject> read(const JournalReader &reader, quint64 sequence);
};

/// A text that makes the same request again: a command for a POSIX shell, or a program with an official SDK. Secrets
/// are taken from environment variables, those inside arguments are to be filled in (YOUR_SECRET). Error
/// (Kind::Usage): it cannot be said that way; the message says why.
[[nodiscard]] Result<QString> copyAs(CopyAs how, const CopySubject &subject, const CopyTarget &target,
                                     const Masker &masker);

} // namespace Signalbox
