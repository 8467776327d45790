// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalview.h"

#include "ui/journal/filterfaultlabel.h"
#include "ui/journal/journalbar.h"
#include "ui/journal/journalcolumns.h"
#include "ui/journal/journalcompare.h"
#include "ui/journal/journalexchange.h"
#include "ui/journal/journalfilterfield.h"
#include "ui/journal/journalmarking.h"
#include "ui/journal/journalreplay.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/messagedetail.h"
#include "ui/journal/transferstrip.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmarks.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/visibletext.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstHeight = 254;
constexpr int kLeastRows = 2;
constexpr int kDetailShare = 40; ///< per cent, at first
constexpr int kDetailLeast = 260;
const QString kFilterKey = u"journal/filter"_s; ///< in the window's state
const QString kFoldingKey = u"journal/folding"_s;

} // namespace

JournalView::JournalView(EngineLink &link, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_model(new JournalModel(this))
    , m_bar(new JournalBar(*m_model, this))
    , m_table(new JournalTable(*m_model, state, this))
    , m_exchange(new JournalExchange(link, *m_model, *m_table, this))
    , m_marks(new JournalMarks(link, this))
    , m_detail(new MessageDetail(*m_model, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_fault(new FilterFaultLabel(this))
{
    setObjectName(u"journal"_s);
    setAccessibleName(tr("Journal"));
    setSurface(m_notice, Surface::Base);
    setSurface(m_detail, Surface::Base);
    m_splitter->setObjectName(u"journal:splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_exchange->strip());
    column->addWidget(m_stack, 1);
    column->addStretch(0);
    m_detail->setMinimumWidth(metricsOf(this).px(kDetailLeast));
    m_detail->hide();
    connectParts();
    m_detailSized = state.value(u"splitters/"_s + m_splitter->objectName()).isValid();
    state.keepSplitter(m_splitter);
    m_bar->setCloseable(true);
    m_model->setMarks(m_marks);
    auto *marking = new JournalMarking(*m_model, *m_marks, *m_table, this);
    marking->addTo(*m_exchange->contextMenu());
    auto *compare = new JournalCompare(*m_model, *m_table, this);
    compare->addTo(*m_exchange->contextMenu());
    connect(compare, &JournalCompare::told, this, [this](const QString &text) { m_exchange->strip()->showText(text); });
    auto *replay = new JournalReplay(m_link, *m_model, *m_table, this);
    replay->addTo(*m_exchange->contextMenu());
    connect(replay, &JournalReplay::editRequested, this, &JournalView::editRequested);
    connect(replay, &JournalReplay::requestEditRequested, this, &JournalView::requestEditRequested);
    connect(replay, &JournalReplay::told, this, [this](const QString &text) { m_exchange->strip()->showText(text); });
    m_exchange->menu()->addMenu(m_table->columns().menu());
    addFolding();
    m_bar->setMenu(m_exchange->menu());
    m_bar->setFilterText(state.value(kFilterKey).toString());
    fit();
    followLink();
}

void JournalView::addFolding()
{
    QAction *action = m_exchange->menu()->addAction(tr("Rounds and tasks as one row"));
    action->setObjectName(u"journal:fold"_s);
    action->setCheckable(true);
    m_model->setFolding(m_state.value(kFoldingKey, true).toBool());
    action->setChecked(m_model->isFolding());
    connect(action, &QAction::toggled, this, [this](bool folding) {
        m_state.setValue(kFoldingKey, folding);
        m_model->setFolding(folding);
    });
}

void JournalView::connectParts()
{
    connect(&m_link, &EngineLink::journalStateChanged, this, &JournalView::followLink);
    connect(m_marks, &JournalMarks::failed, this,
            [this](const QString &why) { m_exchange->strip()->showText(tr("Not marked.") + u' ' + why); });
    connect(m_exchange, &JournalExchange::folderChanged, this, &JournalView::followLink);
    connect(m_model, &JournalModel::countsChanged, this, [this] {
        if (m_awaited && m_model->isKnown(*m_awaited)) {
            showHere(*m_awaited);
        }
        showState();
        emit countsChanged();
    });
    connect(m_bar, &JournalBar::followRequested, m_table, &JournalTable::setFollowing);
    connect(m_bar, &JournalBar::listWanted, this, &JournalView::focusTable);
    connect(m_bar, &JournalBar::closeRequested, this, &JournalView::closeRequested);
    connect(m_bar, &JournalBar::filterTextChanged, this,
            [this] { m_state.setValue(kFilterKey, m_bar->filterField()->filter().toText()); });
    connect(m_bar, &JournalBar::partsMoved, this, &JournalView::showFault);
    connect(m_bar->filterField(), &JournalFilterField::faultChanged, this, &JournalView::showFault);
    connect(m_bar->filterField(), &JournalFilterField::suggestingChanged, this, &JournalView::showFault);
    connect(m_bar, &JournalBar::openRequested, this, [this] {
        setOpen(true);
        emit openRequested();
    });
    connect(m_table, &JournalTable::followingChanged, m_bar, &JournalBar::setFollowing);
    connect(m_table, &JournalTable::currentMessageChanged, this, &JournalView::showCurrent);
    connect(m_table, &JournalTable::filterWanted, this, &JournalView::focusFilter);
    connect(m_table, &JournalTable::detailToggled, this, [this] { showDetail(m_detail->isHidden()); });
    connect(m_table, &JournalTable::rowClicked, this, [this] { showDetail(true); });
    connect(m_table, &JournalTable::detailWanted, this, [this] {
        showDetail(true);
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &MessageDetail::closeRequested, this, [this] {
        showDetail(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &MessageDetail::joinedRequested, this, &JournalView::showHere);
}

void JournalView::followLink()
{
    const QString opened = m_exchange->openedFolder();
    const QString folder = opened.isEmpty() ? m_link.journalFolder() : opened;
    if (m_folder != folder) {
        m_folder = folder;
        m_exchange->setFolder(folder);
        m_detail->forget();
        m_model->setFolder(m_folder);
        m_marks->setFolder(m_folder);
    }
    showState();
}

void JournalView::setOpen(bool open)
{
    if (open == m_open) {
        return;
    }
    keepOpenHeight();
    m_open = open;
    fit();
    giveHeight();
}

void JournalView::keepOpenHeight()
{
    if (m_open && !m_alone && isVisible()) {
        m_openHeight = height();
    }
}

void JournalView::setAlone(bool alone)
{
    if (alone == m_alone) {
        return;
    }
    keepOpenHeight();
    m_alone = alone;
    m_bar->setCloseable(!alone);
    fit();
    giveHeight();
}

void JournalView::fit()
{
    const Metrics metrics = metricsOf(this);
    const bool shown = m_open || m_alone;
    m_bar->setOpen(shown);
    m_exchange->strip()->setRoom(shown);
    m_stack->setVisible(shown);
    setMinimumHeight(metrics.bar() + (shown ? metrics.header() + kLeastRows * metrics.row() : 0));
    setMaximumHeight(shown ? QWIDGETSIZE_MAX : metrics.bar());
    showState();
    showFault();
}

/// A splitter leaves a pane that may grow again as small as it was; and one that may no longer be as high as it was keeps
/// its place, blank.
void JournalView::giveHeight()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    const int place = splitter ? splitter->indexOf(this) : -1;
    if (place < 1 || m_alone) {
        return;
    }
    const int height = m_open ? std::max(m_openHeight, sizeHint().height()) : maximumHeight();
    QList<int> sizes = splitter->sizes();
    const int all = sizes[place] + sizes[place - 1];
    sizes[place] = height;
    sizes[place - 1] = std::max(all - height, 1);
    splitter->setSizes(sizes);
}

QSize JournalView::sizeHint() const
{
    return {0, metricsOf(this).px(kFirstHeight)};
}

void JournalView::showMessage(quint64 sequence)
{
    m_exchange->backToLive();
    if (m_exchange->openedFolder().isEmpty()) { // else it is being exported
        showHere(sequence);
    }
}

void JournalView::openSession(const QString &file)
{
    m_exchange->open(file);
}

void JournalView::askForSession()
{
    m_exchange->askForFile();
}

void JournalView::showHere(quint64 sequence)
{
    m_awaited.reset();
    setOpen(true);
    if (!m_model->isKnown(sequence)) {
        m_awaited = sequence;
        m_model->poll();
        return;
    }
    if (m_model->foldRowOf(sequence) < 0) {
        m_bar->clearFilter();
    }
    if (m_model->foldRowOf(sequence) < 0) {
        m_model->showAll();
    }
    m_table->setFollowing(false);
    m_table->showRow(m_model->reveal(sequence));
    showDetail(true);
}

void JournalView::showDetail(bool shown)
{
    m_detail->setVisible(shown);
    if (shown && !m_detailSized) {
        m_detailSized = true;
        const int share = width() * kDetailShare / 100;
        m_splitter->setSizes({width() - share, share});
    }
    showCurrent();
}

void JournalView::showCurrent()
{
    if (!m_detail->isHidden()) {
        m_detail->showMessage(m_table->current());
    }
}

void JournalView::showState()
{
    const bool rows = m_model->rowCount() > 0;
    if (!rows && QGuiApplication::mouseButtons() == Qt::NoButton) {
        showNotice();
    }
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_splitter) : m_notice);
    const bool shown = m_open || m_alone;
    setFocusProxy(!shown ? m_bar->openButton() : rows ? static_cast<QWidget *>(m_table) : m_bar->filterField());
}

void JournalView::showNotice()
{
    const QString trouble = m_link.journalTrouble().isEmpty() ? m_model->problem() : m_link.journalTrouble();
    const QString filter = visibleText(m_model->filter().toText());
    const QString earlier = countText(qint64(m_model->hidden()));
    const QString rest = countText(qint64(m_model->total() - m_model->hidden()));
    const bool failed = !trouble.isEmpty();
    const bool isFiltered = m_model->total() > m_model->hidden();
    const QString text = failed                  ? tr("Messages are not being kept.")
                         : m_model->total() == 0 ? tr("Every message will be kept here, over all servers.")
                         : !isFiltered ? tr("New messages will appear here. The %1 before them are kept.").arg(earlier)
                         : m_model->isSearching() ? tr("Searching …")
                                                  : tr("No message matches “%1”. %2 hidden.").arg(filter, rest);
    if (text + trouble == m_noticeText) {
        return;
    }
    m_noticeText = text + trouble;
    if (failed) {
        m_notice->showFailed(text, trouble);
        return;
    }
    if (m_model->isSearching()) {
        m_notice->showWaiting(text);
    } else {
        m_notice->showEmpty(text);
    }
    if (m_model->total() == 0) {
        return;
    }
    QPushButton *button = m_notice->addButton(isFiltered ? tr("Clear filter") : tr("Show them again"));
    if (isFiltered) {
        connect(button, &QPushButton::clicked, m_bar, &JournalBar::clearFilter);
    } else {
        connect(button, &QPushButton::clicked, m_model, &JournalModel::showAll);
    }
}

void JournalView::showFault()
{
    const JournalFilterField *field = m_bar->filterField();
    const bool isShown = (m_open || m_alone) && !field->isSuggesting(); // suggestions lie in the same place
    const QPoint at = field->mapTo(this, QPoint(field->faultX(), field->height()));
    m_fault->showFault(isShown ? field->fault() : std::nullopt, at);
}

void JournalView::setFilterText(const QString &text)
{
    m_bar->setFilterText(text);
}

QString JournalView::filterText() const
{
    return m_bar->filterText();
}

void JournalView::focusTable()
{
    setFocus(Qt::OtherFocusReason);
}

quint64 JournalView::total() const
{
    return m_model->total();
}

void JournalView::focusFilter()
{
    const QWidget *const focused = QApplication::focusWidget();
    if (focused && m_detail->isAncestorOf(focused)) {
        m_detail->startFind();
    } else if (m_open || m_alone) {
        m_bar->focusFilter();
    }
}

void JournalView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace Signalbox
