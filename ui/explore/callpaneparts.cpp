// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the call pane's "more" button, and how what is typed is taken away and put back.
#include "core/json/jsonparse.h"
#include "ui/explore/callpane.h"
#include "ui/explore/metaeditor.h"
#include "ui/explore/taskline.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toolbutton.h"

#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

void CallPane::buildMenu()
{
    m_menu->setObjectName(u"call:menu"_s);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); // it stands at the lower edge
    });
    QMenu *copying = m_menu->addMenu(icon(u"copy"_s), tr("Copy as"));
    copying->setObjectName(u"call:copyAs"_s);
    for (const CopyAs how : allCopyAs()) {
        copying->addAction(copyAsTitle(how), this, [this, how] { emit copyRequested(how); });
    }
    m_menu->addSeparator();
    addHistory(m_menu);
    m_menu->addSeparator();
    QAction *task = m_menu->addAction(tr("Run as task"), this, [this](bool isOn) {
        m_wantsTask = isOn;
        showTask();
    });
    task->setCheckable(true);
    QAction *reset = m_menu->addAction(tr("Back to the defaults"), this, [this] {
        if (m_model) {
            m_model->reset();
        }
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this, task, reset] {
        task->setEnabled(m_taskChoice == TaskChoice::Free);
        task->setChecked(asTask());
        reset->setEnabled(m_model && !m_running);
    });
}

/// The keys themselves are taken in the form and in the JSON text.
void CallPane::addHistory(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, QKeySequence::StandardKey keys, void (FormModel::*step)(),
                                  bool (FormModel::*can)() const) {
        QAction *action = menu->addAction(text, this, [this, step] {
            if (m_model) {
                (m_model.get()->*step)();
            }
        });
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(menu, &QMenu::aboutToShow, this,
                [this, action, can] { action->setEnabled(m_model && (m_model.get()->*can)()); });
    };
    add(tr("Undo"), QKeySequence::Undo, &FormModel::undo, &FormModel::canUndo);
    add(tr("Redo"), QKeySequence::Redo, &FormModel::redo, &FormModel::canRedo);
}

void CallPane::setTaskChoice(TaskChoice choice)
{
    m_taskChoice = choice;
    showTask();
}

void CallPane::showTask()
{
    m_task->setVisible(m_model && asTask());
}

std::optional<qint64> CallPane::asTaskMs() const
{
    return asTask() ? std::optional<qint64>(m_task->ttlMs()) : std::nullopt;
}

bool CallPane::asTask() const
{
    return m_taskChoice == TaskChoice::Always || (m_taskChoice == TaskChoice::Free && m_wantsTask);
}

void CallPane::replace(const QByteArray &arguments, const QByteArray &meta)
{
    if (!m_model) {
        return;
    }
    if (const Result<ParsedJson> parsed = parseJson(arguments)) {
        m_model->setValue(parsed->value);
    } else {
        m_model->reset();
    }
    m_meta->replaceMeta(meta);
}

CallPane::BrokenText CallPane::brokenText() const
{
    return {.arguments = m_model && m_model->textError() ? m_model->text() : QString(),
            .meta = m_meta->isValid() ? QString() : m_meta->text()};
}

void CallPane::setBrokenText(const BrokenText &text)
{
    if (m_model && !text.arguments.isEmpty()) {
        m_model->setText(text.arguments);
    }
    if (m_model && !text.meta.isEmpty()) {
        m_meta->setText(text.meta);
    }
    updateFaults();
}

} // namespace Signalbox
