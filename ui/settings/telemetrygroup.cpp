// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/telemetrygroup.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

TelemetryGroup::TelemetryGroup(EngineLink &link, const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Telemetry"), book, parent)
    , m_link(link)
    , m_on(new QCheckBox(tr("&Report calls to an OpenTelemetry collector"), this))
    , m_collector(new QLineEdit(this))
    , m_headers(new QLineEdit(this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_without(new QLineEdit(this))
    , m_test(new QPushButton(tr("Send a &test"), this))
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_pulse(this)
{
    constexpr int kTelemetryPulseMs = 1000;
    setObjectName(u"settings:telemetry"_s);
    makeFields();
    arrange();
    connect(m_on, &QCheckBox::clicked, this, [this] { change({}); });
    connect(m_collector, &QLineEdit::editingFinished, this, &TelemetryGroup::changeIfEdited);
    connect(m_without, &QLineEdit::editingFinished, this, &TelemetryGroup::changeIfEdited);
    connect(m_headers, &QLineEdit::editingFinished, this, [this] {
        if (const QByteArray headers = m_headers->text().trimmed().toUtf8(); !headers.isEmpty()) {
            m_headers->clear();
            change(headers);
        }
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { change(QByteArray()); });
    connect(m_test, &QPushButton::clicked, this, &TelemetryGroup::test);
    m_pulse.setInterval(kTelemetryPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &TelemetryGroup::look);
    setEnabled(false); // until it is known what is chosen: else that would come over what is typed
    m_link.ask<TelemetrySettings>(
        this, [](Engine &engine) { return engine.telemetry().settings(); },
        [this](const TelemetrySettings &settings) { showSettings(settings); });
}

TelemetryGroup::~TelemetryGroup()
{
    for (QLineEdit *field : {m_collector, m_headers, m_without}) {
        field->disconnect(this); // one that has the focus says that it loses it, when we are half gone
    }
}

void TelemetryGroup::makeFields()
{
    m_on->setObjectName(u"settings:telemetryOn"_s);
    m_collector->setObjectName(u"settings:telemetryCollector"_s);
    m_collector->setPlaceholderText(u"http://localhost:4318"_s);
    m_headers->setObjectName(u"settings:telemetryHeaders"_s);
    m_headers->setEchoMode(QLineEdit::Password);
    m_headers->setPlaceholderText(tr("name=value, kept in the keychain"));
    m_forget->setObjectName(u"settings:telemetryForget"_s);
    m_forget->setAccessibleName(tr("Forget the header fields"));
    setPlainToolTip(m_forget, tr("Removes the header fields from the keychain."));
    m_without->setObjectName(u"settings:telemetryWithout"_s);
    m_without->setPlaceholderText(tr("names of servers, with commas between them"));
    m_test->setObjectName(u"settings:telemetryTest"_s);
    m_outcome->setObjectName(u"settings:telemetryOutcome"_s);
    m_state->setObjectName(u"settings:telemetryState"_s);
}

void TelemetryGroup::arrange()
{
    addSetting("telemetry.on"_L1, {}, m_on);
    addSetting("telemetry.collector"_L1, tr("Collector &address"), m_collector);
    addRow(tr("&Header fields"), m_headers, m_forget);
    addSetting("telemetry.without"_L1, tr("Servers &without reports"), m_without);
    addAction(m_test, m_outcome);
    addWide(m_state);
}

void TelemetryGroup::takeUp()
{
    m_link.askLater<TelemetrySettings>(
        this,
        [folder = book().configDir()](Engine &engine, const std::function<void(const TelemetrySettings &)> &done) {
            const TelemetrySettings kept = TelemetrySettings::load(folder);
            if (kept == engine.telemetry().settings()) {
                return done(kept);
            }
            engine.telemetry().change(kept, {},
                                      [&engine, done](const Result<> &) { done(engine.telemetry().settings()); });
        },
        [this](const TelemetrySettings &settings) {
            if (settings != m_known) {
                showSettings(settings);
            }
        });
}

QLineEdit *TelemetryGroup::fieldOf(const Setting &setting) const
{
    return setting.name() == "telemetry.collector"_L1 ? m_collector
           : setting.name() == "telemetry.without"_L1 ? m_without
                                                      : nullptr;
}

void TelemetryGroup::takeBack(const Setting &setting)
{
    if (QLineEdit *field = fieldOf(setting)) {
        field->clear();
    } else {
        m_on->setChecked(false);
    }
    change({});
}

void TelemetryGroup::showEvent(QShowEvent *event)
{
    SettingsGroup::showEvent(event);
    m_pulse.start();
    look();
}

void TelemetryGroup::hideEvent(QHideEvent *event)
{
    m_pulse.stop();
    SettingsGroup::hideEvent(event);
}

void TelemetryGroup::look()
{
    m_link.ask<Look>(
        this,
        [](Engine &engine) {
            return Look{.state = engine.telemetry().state(), .trouble = engine.telemetry().trouble()};
        },
        [this](const Look &look) { showState(look); });
}

void TelemetryGroup::showState(const Look &look)
{
    QStringList words;
    if (look.trouble) {
        words = {look.trouble->message, look.trouble->advice};
    } else if (look.state) {
        const SpanStore::Counts &spans = look.state->spans;
        const auto count = [](quint64 number) { return QLocale().toString(number); };
        words += tr("%1 sent, %2 dropped, %3 waiting.")
                     .arg(count(spans.sent), count(spans.dropped), count(quint64(spans.waiting)));
        words += look.state->isGood ? QString() : look.state->words;
    }
    words.removeAll(QString());
    m_state->setInk(look.trouble || (look.state && !look.state->isGood) ? Ink::Err : Ink::Text2);
    m_state->setText(words.join(u' '));
    m_state->setVisible(!words.isEmpty());
}

void TelemetryGroup::showSettings(const TelemetrySettings &settings)
{
    setEnabled(true);
    m_known = settings;
    showMarks();
    m_on->setChecked(settings.isOn);
    m_collector->setText(settings.collector);
    m_without->setText(settings.without.join(u", "_s));
}

TelemetrySettings TelemetryGroup::settings() const
{
    TelemetrySettings settings{.isOn = m_on->isChecked(), .collector = m_collector->text().trimmed()};
    for (const QString &name : m_without->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            settings.without.append(name.trimmed());
        }
    }
    return settings;
}

void TelemetryGroup::changeIfEdited()
{
    if (settings() != m_known) {
        change({});
    }
}

void TelemetryGroup::change(const std::optional<QByteArray> &headers)
{
    const TelemetrySettings wanted = settings();
    m_link.askLater<Result<>>(
        this,
        [wanted, headers](Engine &engine, const std::function<void(const Result<> &)> &done) {
            engine.telemetry().change(wanted, headers, done);
        },
        [this, wanted](const Result<> &result) {
            if (result) {
                m_known = wanted;
                showMarks();
                return say(m_outcome, wanted.isOn ? tr("Calls are reported from now on.") : tr("Nothing is reported."),
                           true);
            }
            m_on->setChecked(m_known.isOn); // the field stays as it is, to be put right
            say(m_outcome, result.error().message + u' ' + result.error().advice, false);
        });
}

void TelemetryGroup::test()
{
    m_test->setEnabled(false);
    say(m_outcome, tr("Sending…"), true);
    const TelemetrySettings wanted = settings();
    using Answer = CollectorClient::Answer;
    m_link.askLater<Answer>(
        this,
        [wanted](Engine &engine, const std::function<void(const Answer &)> &done) {
            engine.telemetry().probe(wanted, done);
        },
        [this](const Answer &answer) {
            m_test->setEnabled(true);
            say(m_outcome, answer.words, answer.verdict == Answer::Verdict::Taken && answer.rejected == 0);
        });
}

} // namespace Signalbox
