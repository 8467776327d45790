// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exportformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

struct FormatRow
{
    ExportFormat format;
    const char *word;
    const char *suffix;
    const char *title;
};

constexpr std::array kFormatRows = {
    FormatRow{ExportFormat::Session, "signalbox", "signalbox", QT_TRANSLATE_NOOP("JournalExport", "Session file")},
    FormatRow{ExportFormat::Jsonl, "jsonl", "jsonl", QT_TRANSLATE_NOOP("JournalExport", "JSON lines")},
    FormatRow{ExportFormat::Har, "har", "har", QT_TRANSLATE_NOOP("JournalExport", "HAR 1.2 (HTTP exchanges)")},
    FormatRow{ExportFormat::Html, "html", "html", QT_TRANSLATE_NOOP("JournalExport", "HTML report")},
    FormatRow{ExportFormat::Markdown, "md", "md", QT_TRANSLATE_NOOP("JournalExport", "Markdown report")},
    FormatRow{ExportFormat::Csv, "csv", "csv", QT_TRANSLATE_NOOP("JournalExport", "CSV of calls")},
};

const FormatRow &rowOf(ExportFormat format)
{
    return *std::ranges::find(kFormatRows, format, &FormatRow::format);
}

} // namespace

QString exportWord(ExportFormat format)
{
    return QString::fromLatin1(rowOf(format).word);
}

QStringList exportWords()
{
    QStringList words;
    std::ranges::transform(kFormatRows, std::back_inserter(words),
                           [](const FormatRow &row) { return QString::fromLatin1(row.word); });
    return words;
}

std::optional<ExportFormat> exportFormatFromWord(QStringView word)
{
    const auto *const found =
        std::ranges::find_if(kFormatRows, [word](const FormatRow &row) { return word == QLatin1StringView(row.word); });
    return found != kFormatRows.end() ? std::optional(found->format) : std::nullopt;
}

QString exportSuffix(ExportFormat format)
{
    return QString::fromLatin1(rowOf(format).suffix);
}

QString exportTitle(ExportFormat format)
{
    return QCoreApplication::translate("JournalExport", rowOf(format).title);
}

} // namespace Signalbox
