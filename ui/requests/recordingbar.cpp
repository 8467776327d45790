// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/recordingbar.h"

#include "ui/models/requests/answerrecording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

RecordingBar::RecordingBar(AnswerRecording &recording, QWidget *parent)
    : QWidget(parent)
    , m_recording(recording)
    , m_choose(new QPushButton(icon(u"journal"_s), tr("Answer from a &recording…"), this))
    , m_stop(new QPushButton(tr("Stop answering &so"), this))
    , m_path(new PlainLabel({}, FontRole::Mono, Ink::Text3, this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"recordingBar"_s);
    m_choose->setObjectName(u"requests:chooseRecording"_s);
    m_choose->setAutoDefault(false);
    m_stop->setObjectName(u"requests:stopRecording"_s);
    m_stop->setAutoDefault(false);
    m_path->setElide(PlainLabel::Elide::Middle);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_state->setObjectName(u"requests:recordingState"_s);
    m_state->setWordWrap(true);
    m_fault->setObjectName(u"requests:recordingFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setSelectable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_choose);
    row->addWidget(m_path, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_fault);
    connect(m_choose, &QPushButton::clicked, this, &RecordingBar::choose);
    connect(m_stop, &QPushButton::clicked, &recording, &AnswerRecording::stop);
    connect(&recording, &AnswerRecording::changed, this, &RecordingBar::showState);
    showState();
}

void RecordingBar::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Answer from a recording"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Session files and JSON lines (*.signalbox *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_recording, &AnswerRecording::use);
    dialog->open();
}

QString RecordingBar::stateText() const
{
    const RecordingState &state = m_recording.state();
    if (state.isReading) {
        return tr("Being read; until then everything is asked as without it.");
    }
    QStringList parts{tr("%n answer(s) in it", nullptr, state.answers), tr("%n given", nullptr, state.use.given)};
    if (state.masked > 0) {
        parts.append(tr("%n with a masked secret, never given", nullptr, state.masked));
    }
    if (state.use.passedOn > 0) {
        parts.append(tr("%n not in it, asked as without it", nullptr, state.use.passedOn));
    }
    if (!state.use.last.isEmpty()) {
        parts.append(tr("last %1").arg(state.use.last));
    }
    return state.use.note.isEmpty() ? parts.join(u" · "_s) : parts.join(u" · "_s) + u". "_s + state.use.note;
}

void RecordingBar::showState()
{
    const RecordingState &state = m_recording.state();
    const bool isChosen = !state.path.isEmpty();
    m_path->setText(state.path);
    m_stop->setVisible(isChosen);
    m_state->setVisible(isChosen);
    m_state->setText(isChosen ? stateText() : QString());
    const QString advice = state.fault ? state.fault->advice : QString();
    m_fault->setVisible(state.fault.has_value());
    m_fault->setText(!state.fault       ? QString()
                     : advice.isEmpty() ? state.fault->message
                                        : state.fault->message + u' ' + advice);
}

} // namespace Signalbox
