// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptlistpane.h"

#include "ui/explore/promptdelegate.h"
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

PromptListPane::PromptListPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new PromptListModel(this))
    , m_filter(new FilterField(tr("Filter prompts"), this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_incomplete(new Notice(this))
{
    setObjectName(u"promptList"_s);
    setFocusProxy(m_view);
    m_filter->setObjectName(u"prompts:filter"_s);
    m_view->setObjectName(u"prompts:list"_s);
    m_view->setAccessibleName(tr("Prompts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PromptDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    m_incomplete->hide();

    const Metrics metrics = metricsOf(this);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_incomplete);
    connectParts();
    handlePrompts();
}

void PromptListPane::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        restoreCurrent();
        update();
    });
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Prompt *prompt = m_model->promptAt(current.row());
        if (prompt && (prompt->name != m_current || prompt->raw != m_currentRaw)) { // twins differ in what they are
            m_current = prompt->name;
            m_currentRaw = prompt->raw;
            emit promptChosen();
        }
    });
    connect(&m_link, &EngineLink::promptsChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handlePrompts();
        }
    });
    connect(&m_link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
}

const Prompt *PromptListPane::currentPrompt() const
{
    const Prompt *under = m_model->promptAt(m_view->currentIndex().row());
    return under && under->name == m_current ? under : m_model->promptNamed(m_current); // it may be filtered out
}

void PromptListPane::selectPrompt(const QString &name)
{
    if (m_model->rowOf(name, {}) < 0 && m_model->promptNamed(name)) {
        m_filter->clear();
    }
    if (const int row = m_model->rowOf(name, {}); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void PromptListPane::restoreCurrent()
{
    if (const int row = m_model->rowOf(m_current, m_currentRaw); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void PromptListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PromptListPane::handlePrompts()
{
    m_model->setPrompts(m_link.prompts(m_id));
    emit countChanged(m_model->total());
    if (m_current.isEmpty() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    } else {
        restoreCurrent();
        emit promptChosen(); // the definition may be another
    }
    update();
}

void PromptListPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    const PromptListPtr prompts = m_link.prompts(m_id);
    m_incomplete->setVisible(prompts && !prompts->complete);
    if (prompts && !prompts->complete) {
        m_incomplete->showFailed(tr("The list is not complete."), prompts->note);
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    if (m_model->hidden() > 0) {
        m_notice->showEmpty(
            tr("No prompt matches “%1”. %2 hidden.").arg(m_filter->text(), countText(m_model->hidden())));
        connect(m_notice->addButton(tr("Clear filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    } else if (prompts && prompts->error) {
        m_notice->showFailed(tr("Could not read the prompts."), prompts->error->message);
        connect(m_notice->addButton(tr("Try again")), &QPushButton::clicked, this,
                [this] { m_link.refreshList(m_id, Lister::List::Prompts); });
    } else if (prompts) {
        m_notice->showEmpty(tr("This server offers no prompts."));
    } else if (status && status->state == ServerStatus::State::Connected && status->profile->has("prompts")) {
        m_notice->showWaiting(tr("Waiting for prompts/list"));
    } else if (status && status->state == ServerStatus::State::Connected) {
        m_notice->showEmpty(tr("This server offers no prompts."));
    } else {
        m_notice->showEmpty(tr("Connect the server to see its prompts."));
    }
}

bool PromptListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == "/"_L1) {
        focusFilter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
