// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registryfacts.h"

#include "core/auth/browser.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/plainwarning.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 300;

QString dateText(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

RegistryFacts::RegistryFacts(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"registry:facts"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setHorizontalSpacing(metrics.gap(12));
    m_form->setVerticalSpacing(metrics.gap(4));
}

void RegistryFacts::setServer(const ServerJson &server)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    addFact(tr("Published"), dateText(server.publishedAt));
    addFact(tr("Changed"), server.updatedAt == server.publishedAt ? QString() : dateText(server.updatedAt));
    addLink(tr("Source code"), server.repositoryUrl, u"registry:openSource"_s);
    addFact(tr("Folder"), server.repositoryFolder.left(kLongest));
    addLink(tr("Website"), server.websiteUrl, u"registry:openWebsite"_s);
    for (const RegistryPackage &package : server.packages) {
        if (const QString host = QUrl(package.registryBaseUrl).host(); !host.isEmpty()) {
            addFact(tr("Packages at"), host);
            break;
        }
    }
}

void RegistryFacts::addFact(const QString &label, const QString &text)
{
    if (!text.isEmpty()) {
        auto *value = new PlainLabel(text, FontRole::Body, Ink::Text, this);
        value->setElide(PlainLabel::Elide::Middle);
        m_form->addRow(new PlainLabel(label, FontRole::Body, Ink::Text2, this), value);
    }
}

void RegistryFacts::addLink(const QString &label, const QString &address, const QString &name)
{
    if (address.isEmpty()) {
        return;
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isWeb) {
        addFact(label, address.left(kLongest)); // nothing that a browser should be given
        return;
    }
    const QString host = url.host(QUrl::FullyEncoded); // as it is asked for, not as it would like to look
    auto *button = new QPushButton(icon(u"link"_s), tr("Open %1").arg(host.left(kLongest)), this);
    button->setObjectName(name);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPlainToolTip(button, address.left(kLongest));
    connect(button, &QPushButton::clicked, this, [this, url] {
        if (const Result<> opened = openInBrowser(url); !opened) {
            warnPlainly(this, tr("The browser cannot be started"), opened.error().message);
        }
    });
    m_form->addRow(new PlainLabel(label, FontRole::Body, Ink::Text2, this), button);
}

} // namespace Signalbox
