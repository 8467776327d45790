// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/linediffmodel.h"

#include "ui/models/formats.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineDiff::Row::Kind;

constexpr qsizetype kShownBytes = 4'000; ///< of a line

/// A line end of another kind is seen as a mark; a tab is its mark, and leads to where the next column of tabs begins.
QString shownLine(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line.first(std::min(line.size(), kShownBytes)));
    QString shown;
    for (const QStringView part : QStringView(text).split(u'\t')) {
        if (part.constData() != text.constData()) {
            const qsizetype columns = LineDiffModel::kTabColumns - shown.size() % LineDiffModel::kTabColumns;
            shown += u'→' + QString(columns - 1, u' ');
        }
        shown += visibleText(part);
    }
    return line.size() > kShownBytes ? shown + u'…' : shown;
}

QString numberOf(qsizetype line)
{
    return line < 0 ? QString() : countText(line + 1);
}

} // namespace

void LineDiffModel::setDiff(std::shared_ptr<const LineDiff> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    endResetModel();
}

int LineDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_diff ? 0 : int(m_diff->rows.size());
}

int LineDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString LineDiffModel::spoken(const LineDiff::Row &row)
{
    switch (row.kind) {
    case Kind::Same:
        return shownLine(row.text);
    case Kind::Removed:
        return tr("taken away: %1").arg(shownLine(row.text));
    case Kind::Added:
        return tr("added: %1").arg(shownLine(row.text));
    case Kind::Skipped:
        break;
    }
    return tr("%n line(s) that are the same", nullptr, int(row.before));
}

QVariant LineDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const LineDiff::Row &row = m_diff->rows.at(index.row());
    if (role == KindRole) {
        return int(row.kind);
    }
    if (role == Qt::AccessibleTextRole && index.column() == Line) {
        return spoken(row);
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Before || index.column() == After)) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool isSkipped = row.kind == Kind::Skipped;
    switch (Column(index.column())) {
    case Before:
        return isSkipped ? QString() : numberOf(row.before);
    case After:
        return isSkipped ? QString() : numberOf(row.after);
    case Sign:
        return row.kind == Kind::Removed ? u"−"_s : row.kind == Kind::Added ? u"+"_s : QString();
    case Line:
        return isSkipped ? spoken(row) : shownLine(row.text);
    }
    return {};
}

QVariant LineDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Sign:
        return QString();
    case Line:
        return tr("Line");
    }
    return {};
}

} // namespace Signalbox
