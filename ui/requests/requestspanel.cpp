// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspanel.h"

#include "ui/models/formats.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/requests/recordingbar.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/scriptbar.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQueueWidth = 260;
constexpr int kEditorWidth = 520;

} // namespace

RequestsPanel::RequestsPanel(InputDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListView(this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_declineAll(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new Notice(this))
    , m_script(new ScriptBar(desk, this))
{
    setObjectName(u"requestsPanel"_s);
    m_none->showEmpty(tr("Nothing waits. When a server asks you for input, for the answer of a model or to visit an "
                         "address, it is asked here and beside the call that caused it."));
    m_stack->addWidget(m_none);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(buildQueue());
    across->addWidget(m_stack);
    across->setStretchFactor(1, 1);
    across->setSizes({metricsOf(this).px(kQueueWidth), metricsOf(this).px(kEditorWidth)});
    auto *recording = new RecordingBar(desk.recording(), this);
    setSurface(m_script, Surface::Raised);
    setSurface(recording, Surface::Raised);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(across, 1);
    column->addWidget(m_script);
    column->addWidget(recording);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestsPanel::showCurrent);
    connect(&desk, &InputDesk::countChanged, this, &RequestsPanel::showCurrent);
    connect(m_declineAll, &QPushButton::clicked, &desk, &InputDesk::declineAll);
    showCurrent();
}

QWidget *RequestsPanel::buildQueue()
{
    const Metrics metrics = metricsOf(this);
    m_list->setObjectName(u"requests:queue"_s);
    m_list->setAccessibleName(tr("What waits for you"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RequestDelegate(m_list));
    m_list->setModel(&m_desk);
    m_count->setObjectName(u"requests:count"_s);
    m_declineAll->setObjectName(u"requests:declineAll"_s);
    m_declineAll->setAutoDefault(false);
    auto *queue = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    bar->setSpacing(metrics.gap(8));
    bar->addWidget(m_count, 1);
    bar->addWidget(m_declineAll);
    auto *column = new QVBoxLayout(queue);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    return queue;
}

quint64 RequestsPanel::currentNumber() const
{
    return m_editor ? m_editor->number() : 0;
}

void RequestsPanel::showRequest(quint64 number)
{
    for (int row = 0; row < m_desk.count(); ++row) {
        if (m_desk.at(row)->number == number) {
            m_list->setCurrentIndex(m_desk.index(row));
        }
    }
}

void RequestsPanel::showCurrent()
{
    if (m_desk.count() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_desk.index(0)); // leads here again
        return;
    }
    m_count->setText(m_desk.count() > 0 ? tr("%n wait(s) for you", nullptr, m_desk.count()) : QString());
    m_declineAll->setText(tr("Decline &all %1").arg(countText(m_desk.count())));
    m_declineAll->setVisible(m_desk.count() > 1);
    const QModelIndex current = m_list->currentIndex();
    const quint64 number = current.isValid() ? current.data(InputDesk::NumberRole).toULongLong() : 0;
    if (number == currentNumber()) {
        return;
    }
    if (m_editor) {
        m_stack->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater(); // it may be what answered
        m_editor.clear();
    }
    if (number != 0) {
        m_editor = new RequestEditor(m_desk, number, this);
        m_stack->addWidget(m_editor);
        m_stack->setCurrentWidget(m_editor);
    } else {
        m_stack->setCurrentWidget(m_none);
    }
}

} // namespace Signalbox
