// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalcompare.h"

#include "ui/journal/comparedialog.h"
#include "ui/journal/journaltable.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/journal/messagetext.h"

#include <QAction>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

JournalCompare::JournalCompare(JournalModel &model, JournalTable &table, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_window(parent)
    , m_compare(new QAction(tr("Compare the two messages"), this))
{
    m_compare->setObjectName(u"journal:compare"_s);
    m_compare->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_D);
    m_compare->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(m_compare);
    connect(m_compare, &QAction::triggered, this, &JournalCompare::compare);
}

void JournalCompare::addTo(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    menu.insertAction(first, m_compare);
    menu.insertSeparator(first);
}

QString JournalCompare::titleOf(int row) const
{
    QStringList words{tr("No. %1").arg(m_model.sequenceAt(row) + 1)};
    for (const JournalColumn column : {JournalColumn::Server, JournalColumn::Kind, JournalColumn::Method}) {
        words.append(m_model.index(row, int(column)).data().toString());
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

void JournalCompare::compare()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < 3; ++row) { // there may be millions
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    if (rows.size() != 2 || !m_model.bodies()) {
        emit told(tr("Select two messages, the second with Ctrl, to compare them."));
        return;
    }
    const bool areShort =
        std::ranges::all_of(rows, [this](int row) { return qint64(m_model.recordAt(row).length) <= kMostParsed; });
    if (!areShort) {
        emit told(tr("Not compared. One of the messages is too long for it."));
        return;
    }
    const QStringList titles{titleOf(rows.at(0)), titleOf(rows.at(1))};
    const auto second = m_model.sequenceAt(rows.at(1));
    m_model.bodies()->fetch(m_model.sequenceAt(rows.at(0)), 0, this, [=, this](const Result<QByteArray> &before) {
        if (!before || !m_model.bodies()) {
            emit told(tr("Not compared.") + u' ' + (before ? QString() : before.error().message));
            return;
        }
        m_model.bodies()->fetch(second, 0, this, [this, titles, before = *before](const Result<QByteArray> &after) {
            if (after) {
                run(before, *after, titles);
            } else {
                emit told(tr("Not compared.") + u' ' + after.error().message);
            }
        });
    });
}

void JournalCompare::run(const QByteArray &before, const QByteArray &after, const QStringList &titles)
{
    QtConcurrent::run(compareMessages, before, after)
        .then(this, [this, titles](const Result<JsonComparison> &comparison) {
            if (comparison) {
                (new CompareDialog(*comparison, titles.at(0), titles.at(1), m_window))->show();
            } else {
                emit told(tr("Not compared. One of the messages is no JSON: %1").arg(comparison.error().message));
            }
        });
}

} // namespace Signalbox
