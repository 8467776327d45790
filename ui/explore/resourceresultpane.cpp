// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourceresultpane.h"

#include "ui/explore/resourcehistorypane.h"
#include "ui/models/receivedfile.h"
#include "ui/models/resources/answertexts.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostParts = 1000; ///< that can be chosen; the answer as it came has all

} // namespace

ResourceResultPane::ResourceResultPane(QWidget *parent)
    : AnswerPane(u"resource"_s, u"refresh"_s, tr("Read again from the server"), parent)
    , m_save(addButton(u"save"_s, u"save"_s, tr("Save the contents to a file")))
    , m_note(addLine(u"note"_s, Ink::Text2))
    , m_finding(addLine(u"finding"_s, Ink::Warn))
    , m_tabs(new InnerTabs(this))
    , m_partsRow(new QWidget(this))
    , m_parts(new QComboBox(m_partsRow))
    , m_content(new ResourceContentView(this))
    , m_raw(new JsonView(this))
    , m_history(new ResourceHistoryPane(this))
{
    setObjectName(u"resourceResult"_s);
    buildTabs();
    addBar(m_tabs);
    addBar(m_partsRow);
    for (QWidget *view : std::initializer_list<QWidget *>{m_content, m_raw, m_history}) {
        addView(view);
    }
    connectAll();
    setAddress({}, nullptr, nullptr);
}

void ResourceResultPane::buildTabs()
{
    m_tabs->setObjectName(u"resource:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the contents"));
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Markdown"));
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

void ResourceResultPane::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ResourceResultPane::rememberMarkdown);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResourceResultPane::showTab);
    connect(m_parts, &QComboBox::activated, this, [this](int number) {
        showPart(number);
        updateTabs();
        showTab();
    });
    connect(m_content, &ResourceContentView::saveRequested, this, &ResourceResultPane::save);
    connect(m_save, &QToolButton::clicked, this, &ResourceResultPane::save);
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
    if (m_answer && m_answer->isUsable && !m_runningMs) {
        showRead();
    }
}

void ResourceResultPane::showRead()
{
    if (m_shown && m_shown->hasChangedSinceRead()) {
        showState(StateShape::Attention, Ink::Warn, tr("Changed since it was read"));
    } else {
        showState(StateShape::Good, Ink::Ok, tr("Read"));
    }
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
    setTicking(sinceMs.has_value());
    if (!sinceMs) {
        showAnswer();
    }
    updateButtons();
}

void ResourceResultPane::tick()
{
    showRunning(tr("Reading"), m_runningMs.value_or(0) + m_since.elapsed(), {});
    if (!m_answer && showsNotice()) {
        showWaiting(tr("Waiting for the answer"));
    }
}

void ResourceResultPane::updateButtons()
{
    setRepeatable(m_answer && !m_runningMs, m_answer ? m_answer->outcome.requestSequence : 0);
    m_save->setEnabled(m_answer && m_answer->isUsable && !m_answer->parts.isEmpty());
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
        showNone(!m_missing.isEmpty()
                     ? tr("Not read yet. “%1” needs a value first.").arg(visibleText(m_missing.constFirst()))
                 : m_address.isEmpty() ? tr("Choose a resource, or type an address.")
                                       : tr("Not read yet. Press Enter to read it."));
    }
    updateTabs();
    showTab();
}

void ResourceResultPane::showSucceeded()
{
    showRead();
    showMeasures(AnswerTexts::measures(*m_answer));
    showLine(m_note, AnswerTexts::notes(*m_answer), Ink::Text2);
    QStringList findings{AnswerTexts::findings(*m_answer), m_answer->hides ? HiddenWarning::words() : QString()};
    findings.removeAll(QString());
    showLine(m_finding, findings.join(u' '), Ink::Warn);
    clearRaw();
    if (m_answer->parts.isEmpty()) {
        m_content->setPart({});
        notice()->showEmpty(tr("The answer holds no contents."));
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
    for (const Tab tab : {Text, Markdown, Picture, Tree, Bytes}) {
        setTabShown(m_tabs, tab, hasParts ? m_content->canShow(Way(tab)) : tab == Text);
    }
    setTabShown(m_tabs, Raw, m_answer && !m_answer->raw.isEmpty());
    setTabShown(m_tabs, History, m_shown && m_shown->rowCount() > 0);
    const bool isGone = before < 0 || !m_tabs->isTabVisible(before);
    m_tabs->setCurrentIndex(!m_wantsBest && !isGone ? before : hasParts ? int(m_content->best()) : int(Text));
    m_wantsBest = m_wantsBest && !hasParts;
    m_tabs->setVisible(hasParts || m_tabs->isTabVisible(Raw) || m_tabs->isTabVisible(History));
}

void ResourceResultPane::rememberMarkdown()
{
    const int tab = m_tabs->currentIndex();
    if ((tab == Text || tab == Markdown) && m_content->part().markdown && m_content->part().saysMarkdown) {
        m_content->setDrawsMarkdown(tab == Markdown);
    }
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
        showView(m_history);
    } else if (tab == Raw && m_tabs->isTabVisible(Raw)) {
        showRaw();
        showView(m_raw);
    } else if (hasParts) {
        m_content->showAs(Way(std::clamp(tab, int(Text), int(Bytes))));
        showView(m_content);
    } else {
        showView(notice());
    }
}

void ResourceResultPane::showFailed()
{
    showMeasures(AnswerTexts::measures(*m_answer));
    QString cause = AnswerTexts::cause(*m_answer);
    if (hasHiddenCharacters(cause) || hidesCharacters(m_answer->outcome.error.data)) {
        cause += u'\n' + HiddenWarning::words();
    }
    showFailure(AnswerTexts::failure(*m_answer), cause, m_answer->outcome.end == CallOutcome::End::Cancelled);
    offerAgain();
}

void ResourceResultPane::save()
{
    if (m_answer && !m_answer->parts.isEmpty()) {
        const ResourcePart &part = m_content->part();
        saveTo(tr("Save the contents"), resourceFileName(part.uri.isEmpty() ? m_address : part.uri, part.mimeType),
               part.bytes, m_note);
    }
}

} // namespace Signalbox
