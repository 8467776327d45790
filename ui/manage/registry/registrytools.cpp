// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registrytools.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

} // namespace

RegistryTools::RegistryTools(QWidget *parent)
    : QWidget(parent)
    , m_registry(new QComboBox(this))
    , m_search(new FilterField(tr("Search, or an address to look at"), this))
    , m_refresh(new ToolButton(u"refresh"_s, tr("Read what changed"), this))
    , m_typing(this)
{
    constexpr int kPatienceMs = 350;
    constexpr int kNarrowest = 220;
    constexpr int kRegistryLetters = 16; // seen of a host, however narrow it is
    const Metrics metrics = metricsOf(this);
    m_registry->setObjectName(u"registry:registry"_s);
    m_registry->setAccessibleName(tr("Registry"));
    m_registry->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_registry->setMinimumContentsLength(kRegistryLetters);
    m_search->setObjectName(u"registry:search"_s);
    m_search->setMinimumWidth(metrics.px(kNarrowest));
    m_refresh->setObjectName(u"registry:refresh"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPatienceMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap(8));
    row->addStretch();
    row->addWidget(m_registry);
    row->addWidget(m_search);
    row->addWidget(m_refresh);
    connect(m_registry, &QComboBox::activated, this, [this] { emit registryChosen(registry()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (isAddress(text)) {
            m_typing.stop(); // an address is only looked at when it is whole, and asked for
        } else {
            m_typing.start();
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, &RegistryTools::enter);
    connect(m_search, &FilterField::listWanted, this, &RegistryTools::listWanted);
    connect(&m_typing, &QTimer::timeout, this, &RegistryTools::search);
    connect(m_refresh, &QToolButton::clicked, this, &RegistryTools::refreshRequested);
}

void RegistryTools::setRegistries(const QList<QUrl> &registries)
{
    const QUrl chosen = registry();
    const QSignalBlocker quiet(m_registry);
    m_registry->clear();
    for (const QUrl &one : registries) {
        m_registry->addItem(one.host(QUrl::FullyEncoded) + one.path(), one);
        m_registry->setItemData(m_registry->count() - 1, plainToolTip(one.toString()), Qt::ToolTipRole);
    }
    m_registry->setCurrentIndex(std::max(0, m_registry->findData(chosen)));
    m_registry->setEnabled(m_registry->count() > 1);
}

QUrl RegistryTools::registry() const
{
    return m_registry->currentData().toUrl();
}

void RegistryTools::setRefreshing(bool isRefreshing, const QString &why)
{
    m_refresh->setEnabled(!isRefreshing && why.isEmpty());
    setReason(m_refresh, isRefreshing ? tr("It is being read.") : why);
}

void RegistryTools::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegistryTools::search()
{
    m_typing.stop();
    emit searched(m_search->text().simplified());
}

void RegistryTools::enter()
{
    if (isAddress(m_search->text().trimmed())) {
        emit addressGiven(m_search->text().trimmed());
    } else {
        search();
    }
}

} // namespace Signalbox
