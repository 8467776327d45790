// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/findingmodel.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

void FindingModel::addList(const QString &where, const ListReading *list, const QList<quint64> &pages,
                           QList<FindingRow> &rows)
{
    if (!list) {
        return;
    }
    const std::optional<quint64> message = pages.size() == 1 ? std::optional(pages.constFirst()) : std::nullopt;
    const auto add = [&](const QList<Deviation> &deviations) {
        const qsizetype room = std::max<qsizetype>(kMost - rows.size(), 0);
        m_isCut = m_isCut || deviations.size() > room;
        for (const Deviation &deviation : deviations.first(std::min(deviations.size(), room))) {
            rows.append({where, deviation, message});
        }
    };
    add(list->deviations);
    for (const ListReading::Rejected &entry : list->rejected) {
        add(entry.deviations);
    }
}

void FindingModel::setSources(const FindingSources &sources)
{
    m_isCut = sources.messages.isFull;
    QList<FindingRow> rows;
    if (sources.profile) {
        for (const Deviation &deviation :
             sources.profile->deviations.first(std::min(sources.profile->deviations.size(), kMost))) {
            rows.append({tr("Handshake"), deviation, {}, true});
        }
    }
    const auto &pages = sources.messages.pages;
    addList(tr("Tools"), sources.tools, pages.value("tools/list"_ba), rows);
    addList(tr("Resources"), sources.resources, pages.value("resources/list"_ba), rows);
    addList(tr("Resource templates"), sources.templates, pages.value("resources/templates/list"_ba), rows);
    addList(tr("Prompts"), sources.prompts, pages.value("prompts/list"_ba), rows);
    for (const MessageFinding &finding : sources.messages.found) {
        rows.append({tr("Message %1").arg(finding.sequence), finding.deviation, finding.sequence});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const FindingRow &row) { return row.deviation.severity; });
    m_hides = std::ranges::any_of(rows, [](const FindingRow &row) {
        const Deviation &deviation = row.deviation;
        return hasHiddenCharacters(deviation.pointer) || hasHiddenCharacters(deviation.expected)
               || hasHiddenCharacters(deviation.found);
    });
    setRows(rows);
}

QString FindingModel::pageOf(const Deviation &deviation, Revision revision)
{
    return deviation.reference.isEmpty() ? QString()
                                         : u"https://modelcontextprotocol.io/specification/"_s + revisionText(revision)
                                               + u'/' + deviation.reference;
}

QStringList FindingModel::heads() const
{
    return {tr("Severity"), tr("Where"), tr("Finding"), tr("Rule")};
}

QString FindingModel::text(const FindingRow &row, int column) const
{
    const Deviation &deviation = row.deviation;
    switch (column) {
    case Severity:
        return deviation.severity == Deviation::Severity::Violation ? tr("violation")
               : deviation.severity == Deviation::Severity::Warning ? tr("warning")
                                                                    : tr("note");
    case Where:
        return deviation.pointer.isEmpty() ? row.where : row.where + u' ' + deviation.pointer;
    case Finding:
        return tr("Expected %1, found %2.").arg(deviation.expected, deviation.found);
    default:
        return deviation.reference;
    }
}

QString FindingModel::key(const FindingRow &row) const
{
    return row.where + row.deviation.pointer + u'\n' + row.deviation.expected + u'\n' + row.deviation.found;
}

std::optional<RowMark> FindingModel::markOf(const FindingRow &row, int column) const
{
    if (column != Severity) {
        return std::nullopt;
    }
    return row.deviation.severity == Deviation::Severity::Violation ? RowMark::Failed
           : row.deviation.severity == Deviation::Severity::Warning ? RowMark::Attention
                                                                    : RowMark::Idle;
}

} // namespace Signalbox
