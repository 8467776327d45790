// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptresultpane.h"

#include "ui/explore/promptmessagesview.h"
#include "ui/models/formats.h"
#include "ui/models/jsontreemodel.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownNotes = 3; ///< findings; the journal has all of them

} // namespace

PromptResultPane::PromptResultPane(QWidget *parent)
    : RequestAnswerPane(u"prompt"_s, u"loop"_s, tr("Get again with the same arguments"), parent)
    , m_save(addButton(u"save"_s, u"save"_s, tr("Save the messages")))
    , m_copyJson(addButton(u"copyJson"_s, u"braces"_s, tr("Copy all messages as JSON")))
    , m_copy(addButton(u"copy"_s, u"copy"_s, tr("Copy all messages as text")))
    , m_note(addLine(u"note"_s, Ink::Text2))
    , m_tabs(new InnerTabs(this))
    , m_messages(new PromptMessagesView(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_raw(new JsonView(this))
{
    setObjectName(u"promptResult"_s);
    buildViews();
    connectButtons();
    update();
}

void PromptResultPane::buildViews()
{
    m_tabs->setObjectName(u"prompt:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the messages"));
    m_tabs->addTab(tr("Messages"));
    m_tabs->addTab(tr("Structured"));
    m_tabs->addTab(tr("Raw"));
    m_tree->setModel(m_treeModel);
    m_tree->setObjectName(u"prompt:tree"_s);
    m_tree->setAccessibleName(tr("Messages as a tree"));
    m_raw->setObjectName(u"prompt:raw"_s);
    addBar(m_tabs);
    for (QWidget *view : std::initializer_list<QWidget *>{m_messages, m_tree, m_raw}) {
        addView(view);
    }
}

void PromptResultPane::showTab()
{
    const std::array<QWidget *, 3> views{m_messages, m_tree, m_raw}; // in the order of the tabs
    showView(views.at(std::size_t(m_tabs->currentIndex())));
}

void PromptResultPane::connectButtons()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (!showsNotice()) {
            showTab();
        }
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_reading) {
            QGuiApplication::clipboard()->setText(textOf(m_reading->prompt.messages));
        }
    });
    connect(m_copyJson, &QToolButton::clicked, this, [this] {
        if (m_reading) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonOf(m_reading->prompt.messages)));
        }
    });
    connect(m_save, &QToolButton::clicked, this, &PromptResultPane::save);
    connect(m_raw, &JsonView::saveRequested, this, &PromptResultPane::save);
}

void PromptResultPane::setReader(const ContentReader &reader)
{
    m_messages->setReader(reader);
}

void PromptResultPane::setRequest(EngineRequest *request, const QString &name)
{
    if (request && request == this->request() && name == m_name) {
        return; // told once more, as by a list that was read again: who reads it is not disturbed
    }
    const bool isSame = name == m_name && m_reading; // an earlier answer stays in sight only under the same prompt
    follow(request);
    m_name = name;
    if (!isSame || !request) {
        m_reading.reset();
    }
    update();
}

void PromptResultPane::enableButtons()
{
    for (ToolButton *button : {m_save, m_copy, m_copyJson}) {
        button->setEnabled(m_reading != nullptr);
    }
}

void PromptResultPane::update()
{
    const CallOutcome *done = outcome();
    if (done && !done->ok()) {
        m_reading.reset();
    }
    setRepeatable(done, done ? done->requestSequence : 0);
    enableButtons();
    m_note->hide();
    setTicking(request() && !done);
    if (done && showOutcome()) {
        readOutcome(readPrompt, [this](const PromptReadingPtr &reading) { showReading(reading); });
        return;
    }
    if (!m_reading) {
        m_tabs->hide();
    }
    if (!request()) {
        showNone(tr("Not asked for yet. Fill in the arguments and press %1.").arg(keyText(u"Ctrl+Return"_s)));
    } else if (!done && !m_reading) {
        showWaiting(tr("Waiting for the messages"));
    }
}

void PromptResultPane::showReading(const PromptReadingPtr &reading)
{
    m_reading = reading;
    showState(reading->usable ? StateShape::Good : StateShape::Attention, reading->usable ? Ink::Ok : Ink::Warn,
              reading->usable ? tr("Succeeded") : tr("Not understood"));
    QStringList notes;
    const qsizetype all = reading->deviations.size();
    for (const Deviation &deviation : reading->deviations.first(std::min(all, kShownNotes))) {
        notes.append(tr("At %1: expected %2, found %3.").arg(deviation.pointer, deviation.expected, deviation.found));
    }
    if (all > kShownNotes) {
        notes.append(u"… +%1"_s.arg(countText(all - kShownNotes)));
    }
    if (reading->hides) {
        notes.append(HiddenWarning::words());
    }
    showLine(m_note, notes.join(u' '), Ink::Warn);
    m_messages->setReading(*reading, m_name);
    m_treeModel->setValue(reading->tree);
    m_tree->expandBeginning();
    m_raw->setText(reading->raw);
    enableButtons();
    m_tabs->show();
    showTab();
}

void PromptResultPane::save()
{
    if (!m_reading) {
        return;
    }
    const bool isText = m_tabs->currentIndex() == 0;
    const QByteArray bytes = isText ? textOf(m_reading->prompt.messages).toUtf8() : m_reading->raw;
    saveTo(tr("Save the messages"), m_name.left(60) + (isText ? u".txt"_s : u".json"_s), bytes, m_note);
}

} // namespace Signalbox
