// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/gatefields.h"

#include "core/base/durations.h"
#include "core/base/limits.h"
#include "ui/servers/toolchoice.h"
#include "ui/widgets/secondsbox.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = GateSettings::kMostMs;

} // namespace

GateFields::GateFields(QWidget *parent)
    : FieldForm(parent)
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
    , m_trust(new QCheckBox(tr("believe what the server says of its tools"), this))
    , m_caches(new QCheckBox(tr("use results of read-only tools again for"), this))
    , m_cacheTime(new SecondsBox(0, kMost, tr("Seconds for which a result is used again"), this))
    , m_safeTools(new ToolChoice(this))
{
    nameFields();
    addTimes();
    addAttempts();
    addTrust();
    listen();
    setSettings({});
}

void GateFields::addTimes()
{
    m_request->setSpecialValueText(tr("%1 s (usual)").arg(Limits().requestMs / kMsPerSecond));
    m_total->setSpecialValueText(tr("%1 s (usual)").arg(Limits().totalMs / kMsPerSecond));
    addRow(tr("Answer &within"), line({m_request}));
    addRow(tr("&In all"), line({m_total}));
    addRow({}, m_progress);
}

void GateFields::addAttempts()
{
    m_attempts->setRange(1, GateSettings::kMostAttempts);
    m_failures->setRange(0, GateSettings::kMostFailures);
    m_failures->setSpecialValueText(tr("never"));
    addRow(tr("A&ttempts"), line({m_attempts}),
           tr("Tried again by itself is what never reached the server, and what it turned away."));
    addRow(tr("Se&cond after"), line({m_firstWait, words(tr("then longer, up to")), m_longestWait}));
    addRow(tr("If tu&rned away"), line({m_turnedAway, words(tr("unless the server says how long"))}),
           tr("After “too many requests”."));
    addRow(tr("Sto&p after"), line({m_failures, words(tr("failures in a row, for")), m_open}));
    addRow({}, m_reconnects);
}

void GateFields::addTrust()
{
    addRow({}, m_trust, tr("Which of them only read, and which may be called twice."));
    addRow({}, line({m_caches, m_cacheTime}));
    addRow(tr("Sa&fe to repeat"), m_safeTools,
           tr("Tools that may be called twice, as you know. They are tried again after other failures, too."));
}

void GateFields::listen()
{
    for (const SecondsBox *box : {m_request, m_total, m_firstWait, m_longestWait, m_turnedAway, m_open, m_cacheTime}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &GateFields::edited);
    }
    for (const QSpinBox *box : {m_attempts, m_failures}) {
        connect(box, &QSpinBox::valueChanged, this, &GateFields::edited);
    }
    for (const QCheckBox *box : {m_progress, m_reconnects, m_trust, m_caches}) {
        connect(box, &QCheckBox::toggled, this, &GateFields::edited);
    }
    for (const QCheckBox *box : {m_trust, m_caches}) {
        connect(box, &QCheckBox::toggled, this, &GateFields::showCache);
    }
    connect(m_safeTools, &ToolChoice::edited, this, &GateFields::edited);
}

void GateFields::setTools(const QStringList &tools)
{
    m_safeTools->setKnown(tools);
}

void GateFields::nameFields()
{
    m_request->setObjectName(u"serverDialog:requestLimit"_s);
    m_total->setObjectName(u"serverDialog:totalLimit"_s);
    m_attempts->setObjectName(u"serverDialog:attempts"_s);
    m_attempts->setAccessibleName(tr("Attempts in all"));
    m_failures->setObjectName(u"serverDialog:breakerFailures"_s);
    m_failures->setAccessibleName(tr("Failures in a row until calls are stopped"));
    m_reconnects->setObjectName(u"serverDialog:reconnects"_s);
    m_trust->setObjectName(u"serverDialog:trustHints"_s);
    m_caches->setObjectName(u"serverDialog:cache"_s);
    m_safeTools->setObjectName(u"serverDialog:safeTools"_s);
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
    m_safeTools->setChosen(settings.safeTools);
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
            .safeTools = m_safeTools->chosen(),
            .caches = m_caches->isChecked(),
            .cacheMs = m_cacheTime->milliseconds()};
}

} // namespace Signalbox
