// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/signinquestion.h"

#include "core/auth/browser.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

SignInQuestion::SignInQuestion(const AuthorizationQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"signInQuestion"_s);
    setWindowTitle(tr("Sign in"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    const AddressView address = viewOf(question.url);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    const auto add = [this, column](const QString &text, FontRole role, Ink ink) {
        auto *label = new PlainLabel(text, role, ink, this);
        label->setWordWrap(true);
        label->setSelectable(true);
        column->addWidget(label);
    };
    add(tr("Open the browser at %1?").arg(address.host), FontRole::Name, Ink::Text);
    if (!address.unicodeHost.isEmpty()) {
        add(tr("It reads as %1.").arg(address.unicodeHost), FontRole::Body, Ink::Warn);
    }
    add(tr("To sign in to “%1” at %2.").arg(question.serverName, question.issuer), FontRole::Body, Ink::Text);
    if (!question.scopes.isEmpty()) {
        add(tr("It asks for: %1").arg(question.scopes.join(u' ')), FontRole::Body, Ink::Text);
    }
    auto *full = new QPlainTextEdit(address.full, this); // has no words to be wrapped at
    full->setObjectName(u"signInQuestion:address"_s);
    full->setAccessibleName(tr("Address"));
    full->setReadOnly(true);
    full->setTabChangesFocus(true);
    full->setWordWrapMode(QTextOption::WrapAnywhere);
    full->setFont(fontFor(FontRole::Mono));
    full->setFixedHeight(metrics.px(90));
    column->addWidget(full);
    addButtons(column);
    setMinimumWidth(metrics.px(460));
}

void SignInQuestion::addButtons(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    auto *open = new QPushButton(tr("Open the browser"), this);
    open->setObjectName(u"signInQuestion:open"_s);
    open->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Cancel"), this);
    keep->setObjectName(u"signInQuestion:cancel"_s);
    keep->setDefault(true);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    column->addSpacing(metrics.gap(4));
    column->addWidget(buttonRow({open}, keep, this));
    keep->setFocus();
}

} // namespace Signalbox
