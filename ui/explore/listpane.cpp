// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/listpane.h"

#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ListPane::ListPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_filter(new FilterField({}, this))
    , m_filterRow(new QHBoxLayout)
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_incomplete(new Notice(this))
{
    setFocusProxy(m_view);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    m_incomplete->hide();
    const Metrics metrics = metricsOf(this);
    m_filterRow->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    m_filterRow->setSpacing(metrics.gap(4));
    m_filterRow->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_incomplete);
}

void ListPane::setUp(FilteredListModel *model, QAbstractItemDelegate *delegate, const Texts &texts)
{
    setObjectName(texts.kind + u"List"_s);
    m_filter->setObjectName(texts.kind + u"s:filter"_s);
    m_filter->setPlaceholderText(texts.filter);
    m_filter->setAccessibleName(texts.filter);
    m_view->setObjectName(texts.kind + u"s:list"_s);
    m_view->setAccessibleName(texts.title);
    m_model = model;
    m_view->setModel(model);
    m_view->setItemDelegate(delegate);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        restoreCurrent();
        update();
    });
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
}

const ServerStatus *ListPane::connectedServer() const
{
    const ServerStatus *status = m_link.server(m_id);
    return status && status->state == ServerStatus::State::Connected ? status : nullptr;
}

void ListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::showRow(int row)
{
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void ListPane::update()
{
    const QStringList why = gaps();
    m_incomplete->setVisible(!why.isEmpty());
    if (!why.isEmpty()) {
        m_incomplete->showFailed(tr("The list is not complete."), why.join(u'\n'));
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    if (m_model->hidden() > 0) {
        m_notice->showEmpty(noMatch().arg(m_filter->text(), countText(m_model->hidden())));
        connect(m_notice->addButton(tr("Clear filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    } else {
        explain();
    }
}

void ListPane::showUnread(const QString &text, const QString &cause, const std::function<void()> &again)
{
    m_notice->showFailed(text, cause);
    connect(m_notice->addButton(tr("Try again")), &QPushButton::clicked, this, again);
}

bool ListPane::handleKey(const QKeyEvent &event)
{
    if (event.text() != "/"_L1) {
        return false;
    }
    focusFilter();
    return true;
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && handleKey(*static_cast<QKeyEvent *>(event))) || QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
