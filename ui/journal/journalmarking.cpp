// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmarking.h"

#include "ui/journal/journaltable.h"
#include "ui/journal/markdialog.h"
#include "ui/models/journal/journalmarks.h"
#include "ui/models/journal/journalmodel.h"

#include <QAction>
#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

JournalMarking::JournalMarking(JournalModel &model, JournalMarks &marks, JournalTable &table, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_marks(marks)
    , m_table(table)
    , m_window(parent)
    , m_pin(new QAction(tr("Pin"), this))
    , m_edit(new QAction(tr("Tags and note…"), this))
{
    m_pin->setObjectName(u"journal:pin"_s);
    m_pin->setShortcut(Qt::Key_P);
    m_edit->setObjectName(u"journal:note"_s);
    m_edit->setShortcut(Qt::Key_N);
    for (QAction *action : {m_pin, m_edit}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table.addAction(action);
    }
    connect(m_pin, &QAction::triggered, this, &JournalMarking::togglePin);
    connect(m_edit, &QAction::triggered, this, &JournalMarking::edit);
    connect(&m_marks, &JournalMarks::changed, this, [this](quint64 sequence) {
        if (const int row = m_model.rowOf(sequence); row >= 0) {
            m_table.viewport()->update();
        }
    });
    connect(&m_marks, &JournalMarks::wasRead, m_table.viewport(), qOverload<>(&QWidget::update));
}

void JournalMarking::addTo(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, {m_pin, m_edit});
    menu.insertSeparator(first);
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        const std::optional<quint64> sequence = m_table.current();
        m_pin->setText(sequence && m_marks.of(*sequence).isPinned ? tr("Unpin") : tr("Pin"));
    });
}

void JournalMarking::togglePin()
{
    if (const std::optional<quint64> sequence = m_table.current()) {
        Mark mark = m_marks.of(*sequence);
        mark.isPinned = !mark.isPinned;
        m_marks.set(mark);
    }
}

void JournalMarking::edit()
{
    const std::optional<quint64> sequence = m_table.current();
    if (!sequence) {
        return;
    }
    auto *dialog = new MarkDialog(m_marks.of(*sequence), m_marks.tags(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_marks.set(dialog->mark()); });
    dialog->open();
}

} // namespace Signalbox
