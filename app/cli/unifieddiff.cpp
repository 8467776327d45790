// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unifieddiff.h"

#include "core/base/linediff.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Row = LineDiff::Row;

/// Lines that stand together, with the numbers they begin at.
class Hunk
{
public:
    void add(const Row &row, const Masker &masker)
    {
        const QString text = QString::fromUtf8(masker.maskText(row.text).text) + u'\n';
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
    for (const Row &row : diff.rows) {
        if (row.kind == Row::Kind::Skipped) {
            text += hunk.take();
        } else {
            hunk.add(row, masker);
        }
    }
    return text + hunk.take();
}

} // namespace Signalbox
