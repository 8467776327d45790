// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exportwriter.h"

#include "core/journal/exchange/csvwriter.h"
#include "core/journal/exchange/harwriter.h"
#include "core/journal/exchange/htmlwriter.h"
#include "core/journal/exchange/jsonlwriter.h"
#include "core/journal/exchange/markdownexportwriter.h"

namespace Signalbox {

std::unique_ptr<ExportWriter> ExportWriter::make(const ExportContext &context)
{
    switch (context.options.format) {
    case ExportFormat::Session:
    case ExportFormat::Jsonl:
        break;
    case ExportFormat::Har:
        return std::make_unique<HarWriter>(context);
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(context);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownExportWriter>(context);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(context);
    }
    return std::make_unique<JsonlWriter>(context);
}

} // namespace Signalbox
