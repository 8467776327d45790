// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/soundblock.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

SoundBlock::SoundBlock(const ShownContent &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
{
    const Metrics metrics = metricsOf(this);
    auto *words = new PlainLabel(facts(), this);
    words->setObjectName(u"sound:facts"_s);
    auto *play = new QPushButton(tr("Play in another program"), this);
    play->setObjectName(u"sound:play"_s);
    play->setIcon(icon(u"play"_s));
    play->setEnabled(!shown.sound.format.isEmpty()); // nothing else is handed to a program
    connect(play, &QPushButton::clicked, this, &SoundBlock::play);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(words);
    row->addWidget(play);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
}

QString SoundBlock::facts() const
{
    const SoundFacts &sound = m_shown.sound;
    QStringList words{sound.format.isEmpty() ? tr("Not known to be a sound") : sound.format};
    if (sound.ms) {
        words.append(durationText(*sound.ms * kNsPerMs));
    }
    if (sound.channels > 0) {
        words.append(tr("%n channel(s)", nullptr, sound.channels));
    }
    if (sound.hertz > 0) {
        words.append(tr("%1 Hz").arg(sound.hertz));
    }
    return words.join(u" · "_s);
}

void SoundBlock::play()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString extension = m_shown.sound.format == "MP4"_L1 ? u"m4a"_s : m_shown.sound.format.toLower();
    const QString path = m_folder->filePath(u"sound."_s + extension);
    QtConcurrent::run(write, path, m_shown.sent).then(this, [this, path](bool isWritten) {
        if (isWritten) {
            start(path);
        } else {
            m_note->setText(tr("The sound could not be written to a file."));
            m_note->show();
        }
    });
}

void SoundBlock::start(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-open"_s);
    const bool isStarted =
        m_start ? m_start(program, {path}) : !program.isEmpty() && QProcess::startDetached(program, {path});
    m_note->setText(tr("There is no program that plays it. Save it instead."));
    m_note->setVisible(!isStarted);
}

} // namespace Signalbox
