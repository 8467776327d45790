// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/gatefields.h"

#include "core/base/limits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secondsbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMsPerSecond = 1000;
constexpr int kMost = GateSettings::kMostMs;
constexpr int kButtonsWidth = 16; // of a spin box: its own hint leaves them too little

} // namespace

GateFields::GateFields(QWidget *parent)
    : QWidget(parent)
    , m_request(new SecondsBox(0, kMost, tr("Seconds until an answer is too late"), this))
    , m_total(new SecondsBox(0, kMost, tr("Seconds a call may take in all"), this))
    , m_progress(new QCheckBox(tr("progress gives it more time"), this))
    , m_attempts(new QSpinBox(this))
    , m_firstWait(new SecondsBox(0, kMost, tr("Seconds before the second attempt"), this))
    , m_longestWait(new SecondsBox(0, kMost, tr("Seconds between two attempts at most"), this))
    , m_turnedAway(new SecondsBox(0, kMost, tr("Seconds to wait after “too many requests”"), this))
    , m_failures(new QSpinBox(this))
    , m_open(new SecondsBox(0, kMost, tr("Seconds for which calls are stopped"), this))
    , m_reconnects(new QCheckBox(tr("make a lost connection anew"), this))
    , m_trust(new QCheckBox(tr("believe what the server says of its tools: read-only, idempotent"), this))
    , m_caches(new QCheckBox(tr("use results of read-only tools again for"), this))
    , m_cacheTime(new SecondsBox(0, kMost, tr("Seconds for which a result is used again"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(4));
    addTimes();
    addAttempts();
    column->addWidget(m_reconnects);
    column->addWidget(m_trust);
    addLine({m_caches, m_cacheTime});
    for (const QString &help : {tr("Tried again by itself is what never reached the server, and what it turned away."),
                                tr("Tools that may be called twice are tried again after other failures, too.")}) {
        column->addWidget(new PlainLabel(help, FontRole::Secondary, Ink::Text3, this));
    }
    nameFields();
    for (SecondsBox *box : {m_request, m_total, m_firstWait, m_longestWait, m_turnedAway, m_open, m_cacheTime}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &GateFields::edited);
    }
    for (QSpinBox *box : {m_attempts, m_failures}) {
        connect(box, &QSpinBox::valueChanged, this, &GateFields::edited);
    }
    for (QCheckBox *box : {m_progress, m_reconnects, m_trust, m_caches}) {
        connect(box, &QCheckBox::toggled, this, &GateFields::edited);
    }
    for (const QCheckBox *box : {m_trust, m_caches}) {
        connect(box, &QCheckBox::toggled, this, &GateFields::showCache);
    }
    setSettings({});
}

void GateFields::addTimes()
{
    m_request->setSpecialValueText(tr("%1 s (usual)").arg(Limits().requestMs / kMsPerSecond));
    m_total->setSpecialValueText(tr("%1 s (usual)").arg(Limits().totalMs / kMsPerSecond));
    addLine({text(tr("answer within")), m_request, text(tr("in all")), m_total});
    addLine({m_progress});
}

void GateFields::addAttempts()
{
    m_attempts->setRange(1, GateSettings::kMostAttempts);
    m_attempts->setAccessibleName(tr("Attempts in all"));
    m_failures->setRange(0, GateSettings::kMostFailures);
    m_failures->setSpecialValueText(tr("never"));
    m_failures->setAccessibleName(tr("Failures in a row until calls are stopped"));
    addLine({text(tr("attempts:")), m_attempts, text(tr("the second after")), m_firstWait,
             text(tr("then longer, up to")), m_longestWait});
    addLine({text(tr("“too many requests”: wait")), m_turnedAway, text(tr("if the server does not say how long"))});
    addLine({text(tr("stop calls after failures in a row:")), m_failures, text(tr("for")), m_open});
}

void GateFields::addLine(std::initializer_list<QWidget *> parts)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metricsOf(this).gap(8));
    for (QWidget *part : parts) {
        if (qobject_cast<QAbstractSpinBox *>(part)) {
            part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // else its figure is cut off first
            part->setMinimumWidth(part->sizeHint().width() + metricsOf(this).px(kButtonsWidth));
        }
        line->addWidget(part);
    }
    line->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

QWidget *GateFields::text(const QString &words)
{
    return new PlainLabel(words, FontRole::Body, Ink::Text2, this);
}

void GateFields::nameFields()
{
    m_request->setObjectName(u"serverDialog:requestLimit"_s);
    m_total->setObjectName(u"serverDialog:totalLimit"_s);
    m_attempts->setObjectName(u"serverDialog:attempts"_s);
    m_failures->setObjectName(u"serverDialog:breakerFailures"_s);
    m_reconnects->setObjectName(u"serverDialog:reconnects"_s);
    m_trust->setObjectName(u"serverDialog:trustHints"_s);
    m_caches->setObjectName(u"serverDialog:cache"_s);
}

/// Without the server's word no tool is known to be read-only.
void GateFields::showCache()
{
    m_caches->setEnabled(m_trust->isChecked());
    m_cacheTime->setEnabled(m_trust->isChecked() && m_caches->isChecked());
}

void GateFields::setSettings(const GateSettings &settings)
{
    const QSignalBlocker blocker(this);
    m_given = settings;
    m_request->setMilliseconds(settings.requestMs);
    m_total->setMilliseconds(settings.totalMs);
    m_progress->setChecked(settings.progressExtends);
    m_attempts->setValue(settings.attempts);
    m_firstWait->setMilliseconds(settings.firstWaitMs);
    m_longestWait->setMilliseconds(settings.longestWaitMs);
    m_turnedAway->setMilliseconds(settings.turnedAwayWaitMs);
    m_failures->setValue(settings.breakerFailures);
    m_open->setMilliseconds(settings.breakerOpenMs);
    m_reconnects->setChecked(settings.reconnects);
    m_trust->setChecked(settings.trustsHints);
    m_caches->setChecked(settings.caches);
    m_cacheTime->setMilliseconds(settings.cacheMs);
    showCache();
}

GateSettings GateFields::settings() const
{
    return {.requestMs = m_request->milliseconds(),
            .totalMs = m_total->milliseconds(),
            .progressExtends = m_progress->isChecked(),
            .attempts = m_attempts->value(),
            .firstWaitMs = m_firstWait->milliseconds(),
            .longestWaitMs = m_longestWait->milliseconds(),
            .turnedAwayWaitMs = m_turnedAway->milliseconds(),
            .breakerFailures = m_failures->value(),
            .breakerOpenMs = m_open->milliseconds(),
            .reconnects = m_reconnects->isChecked(),
            .trustsHints = m_trust->isChecked(),
            .safeTools = m_given.safeTools,
            .caches = m_caches->isChecked(),
            .cacheMs = m_cacheTime->milliseconds()};
}

} // namespace Signalbox
