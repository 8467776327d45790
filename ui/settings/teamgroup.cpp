// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/teamgroup.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

TeamGroup::TeamGroup(EngineLink &link, const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Team"), book, parent)
    , m_link(link)
    , m_on(new QCheckBox(tr("&Send calls to the team's database"), this))
    , m_address(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_forget(new QPushButton(tr("For&get"), this))
    , m_member(new QLineEdit(this))
    , m_without(new QLineEdit(this))
    , m_test(new QPushButton(tr("Tr&y the connection"), this))
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_pulse(this)
{
    constexpr int kTeamPulseMs = 1000;
    setObjectName(u"settings:team"_s);
    makeFields();
    arrange();
    connect(m_on, &QCheckBox::clicked, this, [this] { change({}); });
    for (const QLineEdit *field : {m_address, m_member, m_without}) {
        connect(field, &QLineEdit::editingFinished, this, &TeamGroup::changeIfEdited);
    }
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (const QString password = m_password->text(); !password.isEmpty()) {
            m_password->clear();
            change(password);
        }
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { change(QString()); });
    connect(m_test, &QPushButton::clicked, this, &TeamGroup::test);
    m_pulse.setInterval(kTeamPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &TeamGroup::look);
    setEnabled(false); // until it is known what is chosen: else that would come over what is typed
    m_link.ask<TeamSettings>(
        this, [](Engine &engine) { return engine.team().settings(); },
        [this](const TeamSettings &settings) { showSettings(settings); });
}

TeamGroup::~TeamGroup()
{
    for (QLineEdit *field : {m_address, m_password, m_member, m_without}) {
        field->disconnect(this); // one that has the focus says that it loses it, when we are half gone
    }
}

void TeamGroup::makeFields()
{
    m_on->setObjectName(u"settings:teamOn"_s);
    m_address->setObjectName(u"settings:teamAddress"_s);
    m_address->setPlaceholderText(u"postgresql://name@host/database"_s);
    setPlainToolTip(m_address,
                    tr("PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password."));
    m_password->setObjectName(u"settings:teamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("kept in the keychain; else ~/.pgpass"));
    m_forget->setObjectName(u"settings:teamForget"_s);
    m_forget->setAccessibleName(tr("Forget the password"));
    setPlainToolTip(m_forget, tr("Removes the password from the keychain."));
    m_member->setObjectName(u"settings:teamMember"_s);
    m_member->setPlaceholderText(TeamConfig::ownName());
    m_without->setObjectName(u"settings:teamWithout"_s);
    m_without->setPlaceholderText(tr("names of servers, with commas between them"));
    m_test->setObjectName(u"settings:teamTest"_s);
    m_outcome->setObjectName(u"settings:teamOutcome"_s);
    m_state->setObjectName(u"settings:teamState"_s);
}

void TeamGroup::arrange()
{
    addSetting("team.on"_L1, {}, m_on);
    addWide(
        new PlainLabel(tr("Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. "
                          "Never arguments, results or error texts."),
                       FontRole::Secondary, Ink::Text2, this));
    addSetting("team.address"_L1, tr("Data&base"), m_address);
    addRow(tr("&Password"), m_password, m_forget);
    addSetting("team.member"_L1, tr("&Member of the team"), m_member);
    addSetting("team.without"_L1, tr("Servers left &out"), m_without);
    addAction(m_test, m_outcome);
    addWide(m_state);
}

void TeamGroup::takeUp()
{
    m_link.askLater<TeamSettings>(
        this,
        [folder = book().configDir()](Engine &engine, const std::function<void(const TeamSettings &)> &done) {
            const TeamSettings kept = TeamSettings::load(folder);
            if (kept == engine.team().settings()) {
                return done(kept);
            }
            engine.team().change(kept, {}, [&engine, done](const Result<> &) { done(engine.team().settings()); });
        },
        [this](const TeamSettings &settings) {
            if (settings != m_known) {
                showSettings(settings);
            }
        });
}

QLineEdit *TeamGroup::fieldOf(const Setting &setting) const
{
    return setting.name() == "team.address"_L1   ? m_address
           : setting.name() == "team.member"_L1  ? m_member
           : setting.name() == "team.without"_L1 ? m_without
                                                 : nullptr;
}

void TeamGroup::takeBack(const Setting &setting)
{
    if (QLineEdit *field = fieldOf(setting)) {
        field->clear();
    } else {
        m_on->setChecked(false);
    }
    change({});
}

void TeamGroup::showEvent(QShowEvent *event)
{
    SettingsGroup::showEvent(event);
    m_pulse.start();
    look();
}

void TeamGroup::hideEvent(QHideEvent *event)
{
    m_pulse.stop();
    SettingsGroup::hideEvent(event);
}

void TeamGroup::showSettings(const TeamSettings &settings)
{
    setEnabled(true);
    m_known = settings;
    showMarks();
    m_on->setChecked(settings.isOn);
    m_address->setText(settings.address);
    m_member->setText(settings.member);
    m_without->setText(settings.without.join(u", "_s));
}

TeamSettings TeamGroup::settings() const
{
    TeamSettings settings{
        .isOn = m_on->isChecked(), .address = m_address->text().trimmed(), .member = m_member->text().trimmed()};
    for (const QString &name : m_without->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            settings.without.append(name.trimmed());
        }
    }
    return settings;
}

void TeamGroup::changeIfEdited()
{
    if (settings() != m_known) {
        change({});
    }
}

void TeamGroup::change(const std::optional<QString> &password)
{
    const TeamSettings wanted = settings();
    m_link.askLater<Result<>>(
        this,
        [wanted, password](Engine &engine, const std::function<void(const Result<> &)> &done) {
            engine.team().change(wanted, password, done);
        },
        [this, wanted](const Result<> &result) {
            if (result) {
                m_known = wanted;
                showMarks();
                say(m_outcome, wanted.isOn ? tr("Calls are sent from now on.") : tr("Nothing is sent."), true);
                return look();
            }
            m_on->setChecked(m_known.isOn); // the fields stay as they are, to be put right
            say(m_outcome, result.error().message + u' ' + result.error().advice, false);
        });
}

void TeamGroup::test()
{
    m_test->setEnabled(false);
    say(m_outcome, tr("Connecting…"), true);
    const TeamSettings wanted = settings();
    m_link.askLater<Result<QString>>(
        this,
        [wanted](Engine &engine, const std::function<void(const Result<QString> &)> &done) {
            engine.team().probe(wanted, done);
        },
        [this](const Result<QString> &result) {
            m_test->setEnabled(true);
            say(m_outcome, result ? *result : result.error().message + u' ' + result.error().advice,
                result.has_value());
        });
}

void TeamGroup::look()
{
    m_link.ask<Look>(
        this, [](Engine &engine) { return Look{.state = engine.team().state(), .trouble = engine.team().trouble()}; },
        [this](const Look &look) { showState(look); });
}

void TeamGroup::showState(const Look &look)
{
    const std::optional<Error> trouble = look.state ? look.state->trouble : look.trouble;
    QStringList words;
    if (trouble) {
        words += trouble->message;
        words += trouble->advice;
    }
    if (look.state && look.state->lastSentMs != 0) {
        const QTime at = QDateTime::fromMSecsSinceEpoch(look.state->lastSentMs).time();
        words += tr("Last sent at %1.").arg(QLocale().toString(at, QLocale::LongFormat));
    }
    if (look.state && look.state->waiting) {
        words += *look.state->waiting == 0 ? tr("Nothing waits.")
                                           : tr("Calls that wait: %1.").arg(QLocale().toString(*look.state->waiting));
    }
    words.removeAll(QString());
    m_state->setInk(trouble ? Ink::Err : Ink::Text2);
    m_state->setText(words.join(u' '));
    m_state->setVisible(!words.isEmpty());
}

} // namespace Signalbox
