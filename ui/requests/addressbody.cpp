// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/addressbody.h"

#include "core/auth/browser.h"
#include "ui/requests/textblock.h"
#include "ui/requests/textends.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAddressLines = 6;
constexpr int kAddressLinesOnLow = 3; ///< of a screen; more is scrolled to
constexpr int kLowHeight = 600;       ///< pixels of the drawing
constexpr qsizetype kLettersOfALargeHost = 40;

} // namespace

AddressBody::AddressBody(const InputCase &one, QWidget *parent)
    : AnswerBody(parent)
    , m_url(one.elicitation.url, QUrl::StrictMode)
    , m_outcome(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_ends(new TextEnds(this))
{
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(8));
    const AddressView view = viewOf(m_url);
    m_address = view.full.isEmpty() ? one.elicitation.url : view.full;
    column->addWidget(new PlainLabel(tr("Host"), FontRole::Secondary, Ink::Text2, this));
    column->addWidget(makeHost(view.host));
    if (!view.unicodeHost.isEmpty()) {
        auto *reads = new PlainLabel(tr("It reads as “%1”. Letters of another alphabet may look like those of a host "
                                        "that you know.")
                                         .arg(view.unicodeHost),
                                     FontRole::Body, Ink::Warn, this);
        reads->setObjectName(u"request:punycode"_s);
        reads->setWordWrap(true);
        column->addWidget(reads);
    }
    column->addWidget(new PlainLabel(tr("Whole address"), FontRole::Secondary, Ink::Text2, this));
    const bool isLow = screen()->availableGeometry().height() < metrics.px(kLowHeight);
    QWidget *whole = makeTextBlock(m_address, isLow ? kAddressLinesOnLow : kAddressLines, this);
    whole->setObjectName(u"request:address"_s);
    m_ends->add(whole);
    connect(m_ends, &TextEnds::changed, this, &AddressBody::showSeen);
    connect(m_ends, &TextEnds::saveRequested, this, &AddressBody::saveRequested);
    column->addWidget(whole);
    const Result<> may = checkBrowserUrl(m_url);
    m_isUsable = one.isUsable && may;
    m_outcome->setObjectName(u"request:opened"_s);
    m_outcome->setWordWrap(true);
    column->addWidget(buildActions());
    column->addWidget(m_outcome);
    column->addStretch();
    if (!may) {
        m_outcome->setInk(Ink::Err);
        m_outcome->setText(whyNotOpened());
    } else {
        m_outcome->setText(tr("Nothing is opened unless you say so. “Accept” tells the server that you agreed to go "
                              "there, no more."));
    }
}

QString AddressBody::whyNotOpened() const
{
    if (!m_url.userInfo().isEmpty()) {
        return tr("Cannot be opened: what stands before the @ only looks like a host.");
    }
    if (m_url.isValid() && (m_url.scheme() == "https"_L1 || m_url.host().isEmpty())) {
        return tr("Cannot be opened: it is not written as addresses are.");
    }
    return tr("Cannot be opened: only https addresses can, and http ones of this computer.");
}

QWidget *AddressBody::makeHost(const QString &host)
{
    QWidget *shown = nullptr;
    if (host.size() > kLettersOfALargeHost) {
        shown = makeTextBlock(host, kAddressLines, this);
        m_ends->add(shown);
    } else {
        auto *label = new PlainLabel(host.isEmpty() ? tr("none") : host, FontRole::Heading, Ink::Text, this);
        label->setSelectable(true);
        shown = label;
    }
    shown->setObjectName(u"request:host"_s);
    return shown;
}

QWidget *AddressBody::buildActions()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    m_open = new QPushButton(icon(u"globe"_s), tr("Open in the browser"), line);
    m_open->setObjectName(u"request:open"_s);
    m_open->setEnabled(m_isUsable && m_ends->wereReached());
    m_open->setAutoDefault(false);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy the address"), line);
    copy->setObjectName(u"request:copy"_s);
    copy->setAutoDefault(false);
    row->addWidget(m_open);
    row->addWidget(copy);
    row->addStretch();
    connect(m_open, &QPushButton::clicked, this, &AddressBody::open);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address); });
    return line;
}

void AddressBody::showSeen()
{
    m_open->setEnabled(m_isUsable && m_ends->wereReached());
    emit changed();
}

QString AddressBody::unseen() const
{
    return !m_isUsable || m_ends->wereReached() ? QString()
           : m_ends->areCut() ? tr("The address is too long to be shown whole: it can only be refused.")
                              : tr("The address goes on below: see its end first.");
}

bool AddressBody::isCut() const
{
    return m_ends->areCut();
}

void AddressBody::open()
{
    const Result<> opened = openInBrowser(m_url);
    m_outcome->setInk(opened ? Ink::Text2 : Ink::Err);
    m_outcome->setText(opened ? tr("Given to the browser. Accept when you are done there.") : opened.error().message);
}

QList<AnswerBody::Choice> AddressBody::choices() const
{
    QList<Choice> choices{{u"request:decline"_s, tr("Decline"), false}, {u"request:cancel"_s, tr("Cancel"), false}};
    if (m_isUsable) {
        choices.prepend({u"request:accept"_s, tr("Accept"), true});
    }
    return choices;
}

std::optional<Result<QByteArray>> AddressBody::answerOf(int choice)
{
    switch (choice + (m_isUsable ? 0 : 1)) {
    case Accept:
        return encodeUrlAccept();
    case Decline:
        return encodeDecline();
    default:
        return encodeCancel();
    }
}

} // namespace Signalbox
