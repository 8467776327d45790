// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/journalgroup.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/base/plural.h"
#include "core/hub/engine.h"
#include "core/journal/derived/pins.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypedMs = 300;
constexpr int kPulseMs = 2000;
constexpr int kMostDays = 36'500;
constexpr int kMostMegabytes = 100'000'000;
constexpr int kMostMessages = 1'000'000'000;

QString dayText(qint64 wallNs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallNs / kNsPerMs), QLocale::ShortFormat);
}

} // namespace

JournalGroup::JournalGroup(EngineLink &link, const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Journal"), book, parent)
    , m_link(link)
    , m_folder(new PlainLabel({}, FontRole::Mono, Ink::Text, this))
    , m_kept(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_days(new QSpinBox(this))
    , m_megabytes(new QSpinBox(this))
    , m_perServer(new QSpinBox(this))
    , m_effect(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_apply(new QPushButton(tr("A&pply"), this))
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"settings:journal"_s);
    makeFields();
    addRow(tr("Folder of the record"), m_folder);
    addRow(tr("Kept now"), m_kept);
    addSetting("journal.days"_L1, tr("Keep messages for"), m_days);
    addSetting("journal.megabytes"_L1, tr("Size of all messages at most"), m_megabytes);
    addSetting("journal.perServer"_L1, tr("Messages of each server at most"), m_perServer);
    addWide(m_effect);
    addAction(m_apply, m_outcome);
    for (const QSpinBox *field : {m_days, m_megabytes, m_perServer}) {
        connect(field, &QSpinBox::valueChanged, this, &JournalGroup::handleEdit);
    }
    connect(m_apply, &QPushButton::clicked, this, &JournalGroup::apply);
    m_edited.setSingleShot(true);
    m_edited.setInterval(kTypedMs);
    connect(&m_edited, &QTimer::timeout, this, &JournalGroup::look);
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &JournalGroup::look);
    connect(&link, &EngineLink::journalStateChanged, this, &JournalGroup::showFolder);
    showFolder();
    setEnabled(false); // until it is known what is chosen
    m_link.ask<JournalSettings>(
        this, [](Engine &engine) { return engine.journalSettings(); },
        [this](const JournalSettings &settings) { showSettings(settings); });
}

void JournalGroup::makeFields()
{
    const auto dress = [](QSpinBox *field, const QString &name, int most, const QString &all) {
        field->setObjectName(name);
        field->setRange(0, most);
        field->setSpecialValueText(all); // of 0
        field->setGroupSeparatorShown(true);
        field->setAccelerated(true);
    };
    dress(m_days, u"settings:journalDays"_s, kMostDays, tr("however old"));
    dress(m_megabytes, u"settings:journalMegabytes"_s, kMostMegabytes, tr("any size"));
    dress(m_perServer, u"settings:journalPerServer"_s, kMostMessages, tr("any number"));
    m_megabytes->setSuffix(u" MiB"_s);
    m_megabytes->setSingleStep(1024);
    m_perServer->setSingleStep(1000);
    m_folder->setSelectable(true);
    m_kept->setObjectName(u"settings:journalKept"_s);
    m_effect->setObjectName(u"settings:journalEffect"_s);
    m_apply->setObjectName(u"settings:journalApply"_s);
    m_outcome->setObjectName(u"settings:journalOutcome"_s);
}

void JournalGroup::showEvent(QShowEvent *event)
{
    SettingsGroup::showEvent(event);
    m_pulse.start();
    look();
}

void JournalGroup::hideEvent(QHideEvent *event)
{
    m_pulse.stop();
    SettingsGroup::hideEvent(event);
}

void JournalGroup::takeUp()
{
    m_link.ask<JournalSettings>(
        this,
        [folder = book().configDir()](Engine &engine) {
            if (const JournalSettings kept = JournalSettings::load(folder); kept != engine.journalSettings()) {
                (void)engine.setJournalSettings(kept); // it stands in the file already
            }
            return engine.journalSettings();
        },
        [this](const JournalSettings &settings) {
            if (m_known != settings) {
                showSettings(settings);
            }
        });
}

void JournalGroup::takeBack(const Setting &setting)
{
    QSpinBox *field = setting.name() == "journal.days"_L1        ? m_days
                      : setting.name() == "journal.megabytes"_L1 ? m_megabytes
                                                                 : m_perServer;
    field->setValue(setting.standard.toInt());
}

void JournalGroup::showFolder()
{
    const QString folder = m_link.journalFolder();
    m_folder->setText(folder.isEmpty() ? tr("Nothing is recorded.") : folder);
}

void JournalGroup::showSettings(const JournalSettings &settings)
{
    m_known = settings;
    m_days->setValue(settings.days);
    m_megabytes->setValue(settings.megabytes);
    m_perServer->setValue(settings.perServer);
    setEnabled(true);
    showMarks();
    handleEdit();
}

JournalSettings JournalGroup::settings() const
{
    return {.days = m_days->value(), .megabytes = m_megabytes->value(), .perServer = m_perServer->value()};
}

/// What the rules would do is not known until it was looked at.
void JournalGroup::handleEdit()
{
    m_days->setSuffix(u' ' + tr("day(s)", "behind a number", m_days->value()));
    m_perServer->setSuffix(u' ' + tr("message(s)", "behind a number", m_perServer->value()));
    m_apply->setEnabled(false);
    if (m_known && settings() != *m_known) {
        showEffect(tr("Looking what would go…"), Ink::Text2);
        m_outcome->setText({});
    } else {
        showEffect({}, Ink::Text2);
    }
    m_edited.start();
}

void JournalGroup::look()
{
    const QString folder = m_link.journalFolder();
    if (m_isLooking || folder.isEmpty() || !m_known) {
        return;
    }
    m_isLooking = true;
    const JournalSettings wanted = settings();
    QtConcurrent::run([folder, wanted] {
        return RetentionPreview::of(folder, wanted.rules(), pinnedMessages(folder), Clock::system().wallNs());
    }).then(this, [this, wanted](const Result<RetentionPreview> &preview) {
        m_isLooking = false;
        showPreview(wanted, preview);
    });
}

void JournalGroup::showPreview(const JournalSettings &of, const Result<RetentionPreview> &preview)
{
    if (!preview) {
        m_kept->setText(tr("Cannot be told now."));
        return;
    }
    // More than messages: what is recorded beside them is kept, and goes, with them.
    const QString entries = tr("%1 record(s), messages and what belongs to them", nullptr, pluralOf(preview->messages))
                                .arg(countText(qint64(preview->messages)));
    QStringList kept{entries, sizeText(qint64(preview->bytes))};
    if (preview->oldestNs != 0) {
        kept += tr("since %1").arg(dayText(preview->oldestNs));
    }
    m_kept->setText(kept.join(u" · "_s));
    if (of != settings()) {
        return m_edited.start(); // edited meanwhile
    }
    if (of == *m_known) {
        return;
    }
    m_apply->setEnabled(true);
    if (preview->goingMessages == 0) {
        return showEffect(tr("Applying takes nothing away now."), Ink::Text2);
    }
    const QString going = tr("Applying takes away %1 message(s)", nullptr, pluralOf(preview->goingMessages))
                              .arg(countText(qint64(preview->goingMessages)));
    const QString after = preview->oldestAfterNs > preview->oldestNs
                              ? tr(", all from before %1").arg(dayText(preview->oldestAfterNs))
                              : QString();
    const QString then =
        preview->goingBytes > 0
            ? tr("That frees %1 and cannot be undone. Pinned messages stay.").arg(sizeText(qint64(preview->goingBytes)))
            : tr("They are no longer shown, which cannot be undone. Pinned messages stay.");
    showEffect(going + after + u". "_s + then, Ink::Warn);
}

void JournalGroup::showEffect(const QString &words, Ink ink)
{
    m_effect->setInk(ink);
    m_effect->setText(words);
    m_effect->setVisible(!words.isEmpty());
}

void JournalGroup::apply()
{
    m_apply->setEnabled(false);
    const JournalSettings wanted = settings();
    m_link.ask<Result<>>(
        this, [wanted](Engine &engine) { return engine.setJournalSettings(wanted); },
        [this, wanted](const Result<> &result) {
            if (!result) {
                say(m_outcome, result.error().message + u' ' + result.error().advice, false);
                return m_apply->setEnabled(true);
            }
            m_known = wanted;
            showMarks();
            showEffect({}, Ink::Text2);
            say(m_outcome, tr("Applied. Whole files go, oldest first; the one being written stays."), true);
            m_edited.start();
        });
}

} // namespace Signalbox
