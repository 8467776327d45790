// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretsgroup.h"

#include "ui/secrets/secretplacing.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

SecretsGroup::SecretsGroup(SecretPlacing &placing, const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Secrets"), book, parent)
    , m_placing(placing)
    , m_place(new QComboBox(this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_again(new QPushButton(tr("Try a&gain"), this))
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
{
    setObjectName(u"settings:secrets"_s);
    m_place->setObjectName(u"settings:secretPlace"_s);
    m_state->setObjectName(u"settings:secretState"_s);
    m_again->setObjectName(u"settings:secretsAgain"_s);
    m_outcome->setObjectName(u"settings:secretOutcome"_s);
    m_place->addItem(tr("in the keychain"), int(SecretPlace::Keychain));
    m_place->addItem(tr("in an encrypted file"), int(SecretPlace::File));
    m_place->addItem(tr("in memory only"), int(SecretPlace::Memory));
    addSetting("secrets.place"_L1, tr("Where secrets are &kept"), m_place);
    addWide(m_state);
    addAction(m_again, m_outcome);
    connect(m_again, &QPushButton::clicked, &placing, &SecretPlacing::tryAgain);
    connect(m_place, &QComboBox::activated, this, &SecretsGroup::choose);
    connect(&placing, &SecretPlacing::changed, this, [this] {
        say(m_outcome, {}, true);
        showPlace();
    });
    connect(&placing, &SecretPlacing::takenBack, this, &SecretsGroup::showPlace);
    connect(&placing, &SecretPlacing::failed, this, [this](const Error &error) {
        say(m_outcome, error.message + u' ' + error.advice, false);
        showPlace();
    });
    showPlace();
}

void SecretsGroup::choose()
{
    const auto wanted = SecretPlace(m_place->currentData().toInt());
    if (wanted != m_placing.place()) {
        m_placing.choose(wanted, this);
    }
}

void SecretsGroup::takeBack(const Setting &)
{
    m_placing.choose(SecretPlace::Keychain, this);
}

void SecretsGroup::showPlace()
{
    showMarks();
    m_place->setCurrentIndex(m_place->findData(int(m_placing.place())));
    const QString warning = m_placing.warning();
    m_state->setInk(warning.isEmpty() ? Ink::Text2 : Ink::Warn);
    m_state->setText(warning.isEmpty() ? tr("API keys, passwords and tokens of servers are kept here.") : warning);
    m_again->setVisible(m_placing.canTryAgain());
    m_outcome->setVisible(!m_outcome->rawText().isEmpty());
}

} // namespace Signalbox
