// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What a journal can be written as.
enum class ExportFormat {
    Session,  ///< .signalbox: all there is, compressed; opens again
    Jsonl,    ///< the same as text, a line a message; opens again
    Har,      ///< HTTP Archive 1.2: HTTP exchanges
    Html,     ///< a report to read, one file, without scripts
    Markdown, ///< a report to paste
    Csv,      ///< calls, a line each, without their contents
};

[[nodiscard]] QString exportWord(ExportFormat format); ///< as the command line says it: signalbox, jsonl, har …
[[nodiscard]] QStringList exportWords();
[[nodiscard]] std::optional<ExportFormat> exportFormatFromWord(QStringView word);
[[nodiscard]] QString exportSuffix(ExportFormat format); ///< of files, without dot
/// For a dialog: "HAR 1.2 (HTTP exchanges)".
[[nodiscard]] QString exportTitle(ExportFormat format);

} // namespace Signalbox
