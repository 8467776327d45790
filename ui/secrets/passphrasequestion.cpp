// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/passphrasequestion.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

PassphraseQuestion::PassphraseQuestion(Purpose purpose, const std::optional<Error> &before, const QString &wanted,
                                       QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_column(new QVBoxLayout(this))
    , m_passphrase(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_accept(new QPushButton(purpose == Purpose::Create ? tr("Keep them in a file") : tr("Open"), this))
{
    const bool isNew = purpose == Purpose::Create;
    const Metrics metrics = metricsOf(this);
    setObjectName(u"passphraseQuestion"_s);
    setWindowTitle(isNew ? tr("Encrypted file") : tr("Passphrase"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(metrics.px(420));
    m_column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    m_column->setSpacing(metrics.gap(12));
    addText(isNew ? tr("Keep secrets in an encrypted file?") : tr("Open the file of secrets"), FontRole::Name,
            Ink::Text);
    addText(isNew
                ? tr("It is of no use without this passphrase, which nobody can give back to you. You are asked for it "
                     "when Signalbox first needs a secret.")
            : wanted.isEmpty() ? tr("A secret is needed that is kept there.")
                               : tr("Signalbox needs %1, and keeps it there.").arg(wanted),
            FontRole::Body, Ink::Text2);
    if (before) {
        addText(before->message, FontRole::Body, Ink::Err);
    }
    addFields();
    addButtons();
    check();
    m_passphrase->setFocus();
}

void PassphraseQuestion::addText(const QString &words, FontRole role, Ink ink)
{
    auto *label = new PlainLabel(words, role, ink, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void PassphraseQuestion::addFields()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metricsOf(this).gap(12));
    form->setVerticalSpacing(metricsOf(this).gap(8));
    const auto add = [this, form](const QString &label, SecretEdit *edit) {
        auto *name = new PlainLabel(label, FontRole::Body, Ink::Text, this);
        name->setBuddy(edit);
        edit->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(name, edit);
        connect(edit, &QLineEdit::textChanged, this, &PassphraseQuestion::check);
    };
    add(tr("&Passphrase"), m_passphrase);
    m_again->setVisible(m_purpose == Purpose::Create);
    if (m_purpose == Purpose::Create) {
        add(tr("&Again"), m_again);
    }
    m_passphrase->setObjectName(u"passphraseQuestion:passphrase"_s);
    m_again->setObjectName(u"passphraseQuestion:again"_s);
    m_column->addLayout(form);
}

void PassphraseQuestion::addButtons()
{
    auto *cancel = new QPushButton(m_purpose == Purpose::Create ? tr("Cancel") : tr("Leave it locked"), this);
    cancel->setObjectName(u"passphraseQuestion:cancel"_s);
    m_accept->setObjectName(u"passphraseQuestion:accept"_s);
    m_accept->setDefault(true);
    setPrimary(m_accept);
    m_column->addWidget(buttonRow({m_accept}, cancel, this));
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PassphraseQuestion::check()
{
    const QString now = m_passphrase->text();
    const bool isTwice = m_purpose == Purpose::Open || now == m_again->text();
    setInvalid(m_again, !m_again->text().isEmpty() && !isTwice);
    m_accept->setEnabled(!now.isEmpty() && isTwice);
}

SecretBytes PassphraseQuestion::takePassphrase()
{
    QString text = result() == QDialog::Accepted ? m_passphrase->text() : QString();
    m_passphrase->clear();
    m_again->clear();
    return SecretBytes::take(text);
}

} // namespace Signalbox
