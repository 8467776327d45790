// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rawresultpane.h"

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

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFileName = 60; ///< letters

} // namespace

RawResultPane::RawResultPane(QWidget *parent)
    : RequestAnswerPane(u"rawResult"_s, u"loop"_s, tr("Send again"), parent)
    , m_save(addButton(u"save"_s, u"save"_s, tr("Save the result")))
    , m_copy(addButton(u"copy"_s, u"copy"_s, tr("Copy the result as it came")))
    , m_note(addLine(u"note"_s, Ink::Text2))
    , m_tabs(new InnerTabs(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_raw(new JsonView(this))
{
    setObjectName(u"rawResult"_s);
    buildRawViews();
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (outcome()) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(outcome()->result));
        }
    });
    connect(m_save, &QToolButton::clicked, this, &RawResultPane::save);
    connect(m_raw, &JsonView::saveRequested, this, &RawResultPane::save);
    update();
}

void RawResultPane::buildRawViews()
{
    m_tabs->setObjectName(u"rawResult:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the result"));
    m_tabs->addTab(tr("Structured"));
    m_tabs->addTab(tr("Raw"));
    m_tree->setModel(m_treeModel);
    m_tree->setObjectName(u"rawResult:tree"_s);
    m_tree->setAccessibleName(tr("Result as a tree"));
    m_raw->setObjectName(u"rawResult:raw"_s);
    addBar(m_tabs);
    addView(m_tree);
    addView(m_raw);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (!showsNotice()) {
            showTab();
        }
    });
}

void RawResultPane::showTab()
{
    showView(m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_tree) : m_raw);
}

void RawResultPane::setRequest(EngineRequest *request, const QString &method)
{
    follow(request);
    m_method = method;
    m_reading.reset();
    update();
}

void RawResultPane::update()
{
    const CallOutcome *done = outcome();
    setRepeatable(done, done ? done->requestSequence : 0);
    for (ToolButton *button : {m_save, m_copy}) {
        button->setEnabled(done && done->ok());
    }
    m_note->hide();
    setTicking(request() && !done);
    if (done && showOutcome()) {
        readOutcome(readRaw, [this](const RawReadingPtr &reading) { showReading(reading); });
        return;
    }
    m_tabs->hide();
    if (!request()) {
        showNone(tr("Nothing was sent yet. Name a method and press %1.").arg(keyText(u"Ctrl+Return"_s)));
    } else if (!done) {
        showWaiting(tr("Waiting for the answer"));
    }
}

void RawResultPane::showReading(const RawReadingPtr &reading)
{
    m_reading = reading;
    showState(StateShape::Good, Ink::Ok, tr("Succeeded"));
    QStringList notes;
    for (const CallNote &note : outcome()->notes) {
        notes.append(note.text);
    }
    if (reading->hides) {
        notes.append(HiddenWarning::words());
    }
    showLine(m_note, notes.join(u' '), reading->hides ? Ink::Warn : Ink::Text2);
    m_treeModel->setValue(reading->tree);
    m_tree->expandBeginning();
    m_raw->setText(reading->raw);
    m_tabs->show();
    showTab();
}

void RawResultPane::save()
{
    if (outcome()) {
        QString name = m_method.left(kLongestFileName);
        name.replace(u'/', u'-');
        saveTo(tr("Save the result"), name + u".json"_s, outcome()->result, m_note);
    }
}

} // namespace Signalbox
