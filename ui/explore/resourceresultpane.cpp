// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourceresultpane.h"

#include "ui/explore/filesaver.h"
#include "ui/explore/progressline.h"
#include "ui/explore/resourcehistorypane.h"
#include "ui/models/formats.h"
#include "ui/models/resources/answertexts.h"
#include "ui/models/resources/resourcefile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/toolbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 100;
constexpr int kPatienceMs = 300; ///< before a running read shows its bar
constexpr qint64 kNsPerMs = 1'000'000;
constexpr qsizetype kMostParts = 1000; ///< that can be chosen; the answer as it came has all

} // namespace

ResourceResultPane::ResourceResultPane(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(StateShape::Idle, this))
    , m_state(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_measures(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_finding(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_again(new ToolButton(u"refresh"_s, tr("Read again from the server"), this))
    , m_save(new ToolButton(u"save"_s, tr("Save the contents to a file"), this))
    , m_journal(new ToolButton(u"journal"_s, tr("Show in the journal"), this))
    , m_progress(new ProgressLine(this))
    , m_tabs(new InnerTabs(this))
    , m_partsRow(new QWidget(this))
    , m_parts(new QComboBox(m_partsRow))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_content(new ResourceContentView(this))
    , m_raw(new JsonView(this))
    , m_history(new ResourceHistoryPane(this))
{
    setObjectName(u"resourceResult"_s);
    buildTabs();
    for (QWidget *view : std::initializer_list<QWidget *>{m_content, m_raw, m_history, m_notice}) {
        m_stack->addWidget(view);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs);
    column->addWidget(m_partsRow);
    column->addWidget(m_stack, 1);
    connectAll();
    setAddress({}, nullptr, nullptr);
}

void ResourceResultPane::buildTabs()
{
    m_tabs->setObjectName(u"resource:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the contents"));
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Picture"));
    m_tabs->addTab(tr("Tree"));
    m_tabs->addTab(tr("Bytes"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->addTab(tr("History"));
    m_parts->setObjectName(u"resource:parts"_s);
    m_parts->setAccessibleName(tr("Contents"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(m_partsRow);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->addWidget(m_parts);
    m_partsRow->hide();
    m_raw->setObjectName(u"resource:raw"_s);
}

QWidget *ResourceResultPane::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    column->setSpacing(metrics.gap(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_mark);
    row->addWidget(m_state);
    row->addWidget(m_measures, 1);
    row->addWidget(m_journal);
    row->addWidget(m_again);
    row->addWidget(m_save);
    m_measures->setElide(PlainLabel::Elide::End);
    column->addLayout(row);
    m_state->setObjectName(u"resource:state"_s);
    m_note->setObjectName(u"resource:note"_s);
    m_finding->setObjectName(u"resource:finding"_s);
    m_again->setObjectName(u"resource:again"_s);
    m_save->setObjectName(u"resource:save"_s);
    m_journal->setObjectName(u"resource:journal"_s);
    for (PlainLabel *line : {m_note, m_finding}) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    return header;
}

void ResourceResultPane::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ResourceResultPane::showTab);
    connect(m_parts, &QComboBox::activated, this, [this](int number) {
        showPart(number);
        updateTabs();
        showTab();
    });
    connect(m_content, &ResourceContentView::saveRequested, this, &ResourceResultPane::save);
    connect(m_again, &QToolButton::clicked, this, &ResourceResultPane::readAgainRequested);
    connect(m_save, &QToolButton::clicked, this, &ResourceResultPane::save);
    connect(m_journal, &QToolButton::clicked, this, [this] {
        if (m_answer) {
            emit showInJournal(m_answer->outcome.requestSequence);
        }
    });
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &ResourceResultPane::tick);
}

void ResourceResultPane::setAddress(const QString &address, const ResourceAnswerPtr &answer, UpdateHistory *history)
{
    m_address = address;
    m_answer = answer;
    m_wantsBest = true;
    setHistory(history);
    showAnswer();
}

void ResourceResultPane::setHistory(UpdateHistory *history)
{
    if (history == m_shown) {
        return;
    }
    if (m_shown) {
        m_shown->disconnect(this);
    }
    m_shown = history;
    m_history->setHistory(history);
    if (history) {
        connect(history, &QAbstractItemModel::rowsInserted, this, &ResourceResultPane::countHistory);
    }
    countHistory();
}

void ResourceResultPane::countHistory()
{
    m_tabs->setCounter(History, m_shown && m_shown->rowCount() > 0 ? m_shown->rowCount() : -1);
    updateTabs();
    showTab();
}

void ResourceResultPane::setAnswer(const ResourceAnswerPtr &answer)
{
    if (answer != m_answer) {
        m_answer = answer;
        showAnswer();
    }
}

void ResourceResultPane::setRunning(std::optional<qint64> sinceMs)
{
    if (!sinceMs && !m_runningMs) {
        return; // where both are set, another address may be read
    }
    m_runningMs = sinceMs;
    m_since.start();
    if (sinceMs) {
        m_ticker.start();
        tick();
    } else {
        m_ticker.stop();
        m_progress->stop();
        showAnswer();
    }
    updateButtons();
}

void ResourceResultPane::tick()
{
    const qint64 elapsed = m_runningMs.value_or(0) + m_since.elapsed();
    m_mark->show();
    m_mark->setMark(StateShape::Changing);
    m_state->setInk(Ink::Accent);
    m_state->setText(tr("Reading"));
    m_measures->setText(durationText(elapsed * kNsPerMs));
    if (elapsed > kPatienceMs) {
        m_progress->setShare(std::nullopt);
    } else {
        m_progress->stop(); // that of another address
    }
    if (!m_answer && m_stack->currentWidget() == m_notice) {
        m_notice->showWaiting(tr("Waiting for the answer"));
    }
}

void ResourceResultPane::updateButtons()
{
    const bool isRead = m_answer && m_answer->isUsable;
    m_again->setEnabled(m_answer && !m_runningMs);
    m_save->setEnabled(isRead && !m_answer->parts.isEmpty());
    m_journal->setEnabled(m_answer && m_answer->outcome.requestSequence > 0);
}

void ResourceResultPane::showAnswer()
{
    updateButtons();
    m_note->hide();
    m_finding->hide();
    m_partsRow->hide();
    if (m_answer && m_answer->isUsable) {
        showSucceeded();
        return;
    }
    m_content->setPart({});
    clearRaw();
    if (m_answer) {
        showFailed();
    } else {
        m_mark->hide();
        m_state->setText({});
        m_measures->setText({});
        m_notice->showEmpty(m_address.isEmpty() ? tr("Choose a resource, or type an address.")
                                                : tr("Not read yet. Press Enter to read it."));
    }
    updateTabs();
    showTab();
}

void ResourceResultPane::showSucceeded()
{
    m_mark->show();
    m_mark->setMark(StateShape::Good);
    m_state->setInk(Ink::Ok);
    m_state->setText(tr("Read"));
    m_measures->setText(AnswerTexts::measures(*m_answer));
    const QString notes = AnswerTexts::notes(*m_answer);
    m_note->setText(notes);
    m_note->setVisible(!notes.isEmpty());
    const QString findings = AnswerTexts::findings(*m_answer);
    m_finding->setText(findings);
    m_finding->setVisible(!findings.isEmpty());
    clearRaw();
    if (m_answer->parts.isEmpty()) {
        m_content->setPart({});
        m_notice->showEmpty(tr("The answer holds no contents."));
    } else {
        showParts();
    }
    updateTabs();
    showTab();
}

void ResourceResultPane::showParts()
{
    const qsizetype count = std::min(m_answer->parts.size(), kMostParts);
    const int before = m_parts->currentIndex();
    m_parts->clear();
    for (qsizetype i = 0; i < count; ++i) {
        m_parts->addItem(AnswerTexts::part(*m_answer, i));
    }
    m_partsRow->setVisible(count > 1);
    const int shown = before >= 0 && before < count ? before : 0;
    m_parts->setCurrentIndex(shown);
    showPart(shown);
}

void ResourceResultPane::showPart(int number)
{
    m_content->setPart(m_answer->parts.at(number));
}

/// A way that cannot be is not offered.
void ResourceResultPane::updateTabs()
{
    const QSignalBlocker blocker(m_tabs);
    const bool hasParts = m_answer && !m_answer->parts.isEmpty();
    const int before = m_tabs->currentIndex();
    for (const Tab tab : {Text, Picture, Tree, Bytes}) {
        m_tabs->setTabVisible(tab, hasParts ? m_content->canShow(Way(tab)) : tab == Text);
    }
    m_tabs->setTabVisible(Raw, m_answer && !m_answer->raw.isEmpty());
    m_tabs->setTabVisible(History, m_shown && m_shown->rowCount() > 0);
    const bool isGone = before < 0 || !m_tabs->isTabVisible(before);
    m_tabs->setCurrentIndex(!m_wantsBest && !isGone ? before : hasParts ? int(m_content->best()) : int(Text));
    m_wantsBest = m_wantsBest && !hasParts;
    m_tabs->setVisible(hasParts || m_tabs->isTabVisible(Raw) || m_tabs->isTabVisible(History));
}

void ResourceResultPane::clearRaw()
{
    m_raw->clear();
    m_isRawShown = false;
}

/// Laying a megabyte out takes longer than a frame: only where it is looked at.
void ResourceResultPane::showRaw()
{
    if (!std::exchange(m_isRawShown, true)) {
        m_raw->setText(m_answer->raw);
    }
}

void ResourceResultPane::showTab()
{
    const int tab = m_tabs->currentIndex();
    const bool hasParts = m_answer && !m_answer->parts.isEmpty();
    m_partsRow->setVisible(hasParts && m_answer->parts.size() > 1 && tab < Raw);
    if (tab == History && m_tabs->isTabVisible(History)) {
        m_stack->setCurrentWidget(m_history);
    } else if (tab == Raw && m_tabs->isTabVisible(Raw)) {
        showRaw();
        m_stack->setCurrentWidget(m_raw);
    } else if (hasParts) {
        m_content->showAs(Way(std::clamp(tab, int(Text), int(Bytes))));
        m_stack->setCurrentWidget(m_content);
    } else {
        m_stack->setCurrentWidget(m_notice);
    }
}

void ResourceResultPane::showFailed()
{
    const CallOutcome &outcome = m_answer->outcome;
    m_mark->show();
    m_mark->setMark(StateShape::Failed);
    m_state->setInk(Ink::Err);
    m_state->setText(tr("Failed"));
    m_measures->setText(AnswerTexts::measures(*m_answer));
    m_notice->showFailed(AnswerTexts::failure(*m_answer), AnswerTexts::cause(*m_answer));
    connect(m_notice->addButton(tr("Try again"), u"loop"_s), &QPushButton::clicked, this,
            &ResourceResultPane::readAgainRequested);
    if (outcome.requestSequence > 0) {
        connect(m_notice->addButton(tr("Show in journal"), u"journal"_s), &QPushButton::clicked, this,
                [this, sequence = outcome.requestSequence] { emit showInJournal(sequence); });
    }
}

void ResourceResultPane::save()
{
    if (!m_answer || m_answer->parts.isEmpty()) {
        return;
    }
    const ResourcePart &part = m_content->part();
    saveAs(this, tr("Save the contents"), resourceFileName(part.uri.isEmpty() ? m_address : part.uri, part.mimeType),
           part.bytes, [this](const QString &told) {
               m_note->setText(told);
               m_note->show();
           });
}

} // namespace Signalbox
