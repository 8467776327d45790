// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unifieddiff.h"

#include "core/base/linediff.h"

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Row = LineDiff::Row;

/// Lines that stand together, with the numbers they begin at.
class Hunk
{
public:
    void add(const Row &row, QByteArrayView line, const Masker &masker)
    {
        const QString text = QString::fromUtf8(masker.maskText(line).text) + u'\n';
        if (row.kind != Row::Kind::Added) {
            m_before = m_beforeLines++ == 0 ? row.before : m_before;
        }
        if (row.kind != Row::Kind::Removed) {
            m_after = m_afterLines++ == 0 ? row.after : m_after;
        }
        m_text += (row.kind == Row::Kind::Added ? u'+' : row.kind == Row::Kind::Removed ? u'-' : u' ') + text;
    }
    /// What was collected; it is empty then.
    [[nodiscard]] QString take()
    {
        if (m_text.isEmpty()) {
            return {};
        }
        const QString text =
            u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(m_before + 1).arg(m_beforeLines).arg(m_after + 1).arg(m_afterLines) + m_text;
        *this = Hunk();
        return text;
    }

private:
    QString m_text;
    qsizetype m_before = -1; // no line of it: as diff writes it, 0
    qsizetype m_after = -1;
    qsizetype m_beforeLines = 0;
    qsizetype m_afterLines = 0;
};

/// Does the line end with CR LF? Nothing of a last line that has no end.
std::optional<bool> hasReturn(const Row &row, const LineDiff &diff)
{
    const QByteArray &whole = row.kind == Row::Kind::Removed ? diff.before : diff.after;
    const bool isOpen = row.kind == Row::Kind::Skipped || row.text.end() == whole.constEnd();
    return isOpen ? std::nullopt : std::optional(row.text.endsWith('\r'));
}

/// Is any of the rows from `begin` to before `end`, which belong to one change and what is around it, of another kind
/// than the rest?
bool changesReturns(const LineDiff &diff, qsizetype begin, qsizetype end)
{
    std::optional<bool> first;
    for (qsizetype i = std::max<qsizetype>(begin, 0); i < std::min(end, diff.rows.size()); ++i) {
        const std::optional<bool> one = hasReturn(diff.rows.at(i), diff);
        if (one && first && *one != *first) {
            return true;
        }
        first = first ? first : one;
    }
    return false;
}

/// For each row: is its CR shown? Only where a change changes the ends of lines.
QList<bool> shownReturns(const LineDiff &diff)
{
    const auto isChange = [&diff](qsizetype i) {
        const Row::Kind kind = diff.rows.at(i).kind;
        return kind == Row::Kind::Added || kind == Row::Kind::Removed;
    };
    QList<bool> shown(diff.rows.size(), false);
    for (qsizetype begin = 0; begin < diff.rows.size(); ++begin) {
        qsizetype end = begin;
        while (end < diff.rows.size() && isChange(end)) {
            ++end;
        }
        if (end > begin && changesReturns(diff, begin - 1, end + 1)) {
            std::fill(shown.begin() + begin, shown.begin() + end, true);
        }
        begin = end;
    }
    return shown;
}

} // namespace

QString unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after, const Masker &masker)
{
    const LineDiff diff = compareLines(before, after);
    if (diff.isSame()) {
        return {};
    }
    QString text =
        u"--- %1\n+++ %2\n"_s.arg(before.isNull() ? u"/dev/null"_s : path, after.isNull() ? u"/dev/null"_s : path);
    Hunk hunk;
    const QList<bool> shown = shownReturns(diff);
    for (qsizetype i = 0; i < diff.rows.size(); ++i) {
        const Row &row = diff.rows.at(i);
        if (row.kind == Row::Kind::Skipped) {
            text += hunk.take();
        } else {
            hunk.add(row, row.text.chopped(row.text.endsWith('\r') && !shown.at(i) ? 1 : 0), masker);
        }
    }
    return text + hunk.take();
}

} // namespace Signalbox
