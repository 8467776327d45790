// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/linkbar.h"

#include "core/auth/browser.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHoldMs = 600; // a click that was meant for what stood there before opens nothing

} // namespace

LinkBar::LinkBar(QWidget *parent)
    : QWidget(parent)
    , m_host(new PlainLabel({}, FontRole::Heading, Ink::Text, this))
    , m_reads(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_address(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_open(new QPushButton(icon(u"globe"_s), tr("&Open in the browser"), this))
{
    const Metrics metrics = metricsOf(this);
    m_host->setObjectName(u"link:host"_s);
    m_host->setElide(PlainLabel::Elide::Middle);
    m_reads->setWordWrap(true);
    m_address->setObjectName(u"link:address"_s);
    m_address->setElide(PlainLabel::Elide::Middle);
    m_open->setObjectName(u"link:open"_s);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy"), this);
    auto *dismiss = new QPushButton(tr("&Do not open"), this);
    dismiss->setObjectName(u"link:dismiss"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.gap(4));
    words->addWidget(new PlainLabel(tr("The app wants to open an address at"), FontRole::Secondary, Ink::Text2, this));
    words->addWidget(m_host);
    words->addWidget(m_reads);
    words->addWidget(m_address);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addLayout(words, 1);
    for (QPushButton *button : {m_open, copy, dismiss}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { answer(true); });
    connect(dismiss, &QPushButton::clicked, this, [this] { answer(false); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(viewOf(m_url).full); });
    hide();
}

bool LinkBar::ask(const QUrl &url, QString &why)
{
    if (m_isAsking) {
        why = tr("Another address waits for an answer.");
        return false;
    }
    if (const Result<> may = checkWebLink(url); !may) {
        why = may.error().message;
        return false;
    }
    const AddressView view = viewOf(url);
    m_url = url;
    m_isAsking = true;
    m_host->setText(view.host);
    m_address->setText(view.full);
    m_reads->setText(tr("It reads as “%1”. Letters of another alphabet may look like those of a host that you know.")
                         .arg(view.unicodeHost));
    m_reads->setVisible(!view.unicodeHost.isEmpty());
    m_open->setEnabled(false);
    QTimer::singleShot(kHoldMs, m_open, [this] { m_open->setEnabled(m_isAsking); });
    show();
    return true;
}

void LinkBar::answer(bool opens)
{
    m_isAsking = false;
    hide();
    const bool opened = opens && openWebLink(m_url);
    emit answered(opened);
}

} // namespace Signalbox
