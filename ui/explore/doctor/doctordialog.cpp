// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/doctor/doctordialog.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/programs/program.h"
#include "core/doctor/desktopplaces.h"
#include "ui/explore/doctor/checkcard.h"
#include "ui/explore/doctor/mendquestion.h"
#include "ui/explore/filesaver.h"
#include "ui/models/doctor/doctorrun.h"
#include "ui/models/doctor/doctortexts.h"
#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Outcome = DoctorCheck::Outcome;

namespace {

constexpr QSize kSize(820, 680);

StateShape markOf(const DoctorReport &report)
{
    if (report.isCancelled) {
        return StateShape::Idle;
    }
    switch (report.worst()) {
    case Outcome::Fault:
        return StateShape::Failed;
    case Outcome::Warning:
        return StateShape::Attention;
    default:
        return StateShape::Good;
    }
}

} // namespace

DoctorDialog::DoctorDialog(EngineLink &link, const QString &serverId, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_id(serverId)
    , m_run(new DoctorRun(link, this))
{
    setObjectName(u"doctor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const ServerStatus *status = link.server(serverId);
    setWindowTitle(tr("Examine “%1”").arg(status ? visibleText(status->entry.name.left(80)) : QString()));
    resize(metricsOf(this).px(kSize.width()), metricsOf(this).px(kSize.height()));
    build();
    connect(m_run, &DoctorRun::began, this, &DoctorDialog::addRunning);
    connect(m_run, &DoctorRun::checked, this, &DoctorDialog::concludeLast);
    connect(m_run, &DoctorRun::finished, this, &DoctorDialog::finish);
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::open(EngineLink &link, const QString &serverId, QWidget *window)
{
    const QList<DoctorDialog *> dialogs = window->findChildren<DoctorDialog *>(Qt::FindDirectChildrenOnly);
    const auto shown = std::ranges::find(dialogs, serverId, &DoctorDialog::m_id);
    if (shown != dialogs.end()) {
        (*shown)->raise();
        (*shown)->activateWindow();
        return;
    }
    auto *dialog = new DoctorDialog(link, serverId, window);
    dialog->show();
    dialog->examine();
}

void DoctorDialog::build()
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(0, 0, metrics.gap(8), 0);
    m_cards->setSpacing(metrics.gap(8));
    m_cards->addStretch();
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"doctor:checks"_s);
    m_area->setAccessibleName(tr("Checks"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(buildHead());
    column->addWidget(m_area, 1);
    column->addWidget(buildFoot());
}

QWidget *DoctorDialog::buildHead()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(this);
    m_mark = new StateMark(StateShape::Changing, head);
    m_verdict = new PlainLabel({}, FontRole::Name, Ink::Text, head);
    m_verdict->setObjectName(u"doctor:verdict"_s);
    m_verdict->setWordWrap(true);
    m_target = new PlainLabel({}, FontRole::Mono, Ink::Text2, head);
    m_target->setElide(PlainLabel::Elide::Middle);
    m_program = new QComboBox(head);
    m_program->setObjectName(u"doctor:program"_s);
    m_program->setAccessibleName(tr("In whose environment it is started"));
    fillPrograms();
    m_calls = new QCheckBox(tr("Make one &call that does no harm"), head);
    m_calls->setObjectName(u"doctor:calls"_s);
    m_calls->setChecked(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(m_mark);
    line->addWidget(m_verdict, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics.gap(12));
    choices->addWidget(m_program);
    choices->addWidget(m_calls);
    choices->addStretch();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addLayout(line);
    column->addWidget(m_target);
    column->addLayout(choices);
    return head;
}

/// Programs that are started from a menu have another environment than a terminal gives.
void DoctorDialog::fillPrograms()
{
    m_program->addItem(tr("Started by Signalbox"), QString());
    for (const Program &program : knownPrograms()) {
        if (!runsInTerminal(program.id)) {
            m_program->addItem(tr("Started by %1").arg(program.name), program.id);
        }
    }
    const ServerStatus *status = m_link.server(m_id);
    m_program->setVisible(status && status->entry.transport == ServerEntry::Transport::Stdio);
    connect(m_program, &QComboBox::activated, this, &DoctorDialog::examine);
}

QWidget *DoctorDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_again = new QPushButton(tr("&Examine again"), foot);
    m_again->setObjectName(u"doctor:again"_s);
    m_stop = new QPushButton(tr("&Stop"), foot);
    m_stop->setObjectName(u"doctor:stop"_s);
    m_save = new QPushButton(tr("Save &report"), foot);
    m_save->setObjectName(u"doctor:save"_s);
    auto *menu = new QMenu(m_save);
    for (const DoctorFormat format : doctorFormats()) {
        connect(menu->addAction(doctorFormatName(format) + u"…"_s), &QAction::triggered, this,
                [this, format] { save(format); });
    }
    m_save->setMenu(menu);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"doctor:close"_s);
    for (QPushButton *button : {m_again, m_stop, m_save, close}) {
        button->setAutoDefault(false);
    }
    m_told = new PlainLabel({}, FontRole::Secondary, Ink::Text2, foot);
    m_told->setObjectName(u"doctor:told"_s);
    m_told->setElide(PlainLabel::Elide::Middle);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(m_again);
    row->addWidget(m_stop);
    row->addWidget(m_save);
    row->addWidget(m_told, 1);
    row->addWidget(close);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::examine);
    connect(m_stop, &QPushButton::clicked, m_run, &DoctorRun::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void DoctorDialog::examine()
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status) {
        m_verdict->setText(tr("The server is no longer in the list."));
        return;
    }
    while (m_cards->count() > 1) {
        delete m_cards->takeAt(0)->widget();
    }
    m_told->setText({});
    m_target->setText(shownTarget(status->entry));
    m_mark->setMark(StateShape::Changing);
    m_mark->setAccessibleName(tr("under way"));
    m_verdict->setText(tr("Examining “%1” …").arg(status->entry.name));
    m_again->setEnabled(false);
    m_stop->setEnabled(true);
    m_save->setEnabled(false);
    m_run->start(status->entry, m_calls->isChecked(), m_program->currentData().toString());
}

void DoctorDialog::addRunning()
{
    if (m_running) {
        m_running->stop(); // it did not come to an end
    }
    m_running = new CheckCard(*m_run->current(), this);
    connect(m_running, &CheckCard::mendRequested, this, &DoctorDialog::mend);
    m_cards->insertWidget(m_cards->count() - 1, m_running);
}

void DoctorDialog::concludeLast()
{
    QList<DoctorCheck> before = m_run->report().checks;
    const DoctorCheck check = before.takeLast();
    const CheckTelling telling = CheckTelling::of(check, before);
    const bool wasBegun = m_running && m_running->checkId() == check.id;
    if (telling.isAsBefore && m_last && !wasBegun) {
        m_last->alsoLeftOut(check.title);
        return;
    }
    if (!wasBegun) { // it was left out
        auto *card = new CheckCard(check, this);
        connect(card, &CheckCard::mendRequested, this, &DoctorDialog::mend);
        m_cards->insertWidget(m_cards->count() - 1, card);
        m_running = card;
    }
    m_running->conclude(check, telling, true);
    m_last = m_running;
    m_running.clear();
}

void DoctorDialog::finish()
{
    if (m_running) {
        m_running->stop();
        m_running.clear();
    }
    m_again->setEnabled(true);
    m_stop->setEnabled(false);
    m_save->setEnabled(true);
    showVerdict();
}

void DoctorDialog::showVerdict()
{
    const DoctorReport &report = m_run->report();
    m_mark->setMark(markOf(report));
    m_mark->setAccessibleName(report.isCancelled ? tr("stopped") : outcomeWord(report.worst()));
    QString words = report.verdict();
    if (!report.label.isEmpty()) {
        words += u' ' + tr("It calls itself %1 and speaks protocol %2.").arg(report.label, report.revision);
    }
    m_verdict->setText(words);
}

void DoctorDialog::mend(const ServerEntry &mended)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status) {
        return;
    }
    auto *question = new MendQuestion(m_link, status->entry, mended, this);
    connect(question, &MendQuestion::mended, this, &DoctorDialog::examine);
    question->open();
}

void DoctorDialog::save(DoctorFormat format)
{
    saveAs(this, tr("Save report"), reportFileName(m_run->report().server, doctorFormatEnding(format)),
           doctorReportBytes(m_run->report(), format), [this](const QString &told) { m_told->setText(told); });
}

} // namespace Signalbox
