// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/secretfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kMask[] = u"••••••••"; // whatever its length

} // namespace

SecretField::SecretField(const QString &name, Source other, QWidget *parent)
    : QWidget(parent)
    , m_other(other)
    , m_source(new QComboBox(this))
    , m_typed(new SecretEdit(this))
    , m_place(new QLineEdit(this))
    , m_mask(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_forget(new QPushButton(tr("Forget"), this))
    , m_keep(new QPushButton(tr("Keep the old one"), this))
{
    const bool isFile = other == Source::File;
    setObjectName(name);
    m_source->setObjectName(name + u"Source"_s);
    m_source->setAccessibleName(tr("Where it comes from"));
    m_source->addItem(tr("kept by Signalbox"), int(Source::Kept));
    m_source->addItem(isFile ? tr("file") : tr("environment variable"), int(other));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_typed->setObjectName(name + u"Typed"_s);
    m_typed->setPlaceholderText(tr("type or paste it"));
    m_place->setObjectName(name + u"Place"_s);
    m_place->setPlaceholderText(isFile ? u"/…/key.pem"_s : u"MY_SECRET"_s);
    m_place->setAccessibleName(isFile ? tr("Path of the file") : tr("Name of the variable"));
    m_mask->setObjectName(name + u"Mask"_s);
    m_mask->setElide(PlainLabel::Elide::End);
    m_replace->setObjectName(name + u"Replace"_s);
    m_forget->setObjectName(name + u"Forget"_s);
    m_keep->setObjectName(name + u"Keep"_s);
    arrange();
    listen();
    showParts();
}

void SecretField::arrange()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metricsOf(this).gap(8));
    line->addWidget(m_source);
    line->addWidget(m_mask, 1);
    line->addWidget(m_typed, 1);
    line->addWidget(m_place, 1);
    for (QPushButton *button : {m_replace, m_forget, m_keep}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    setFocusProxy(m_source);
}

void SecretField::listen()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit edited();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &SecretField::edited);
    connect(m_place, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        setState(Kept::Replaced);
        m_typed->setFocus();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { setState(Kept::Forgotten); });
    connect(m_keep, &QPushButton::clicked, this, [this] { setState(Kept::Shown); });
}

bool SecretField::isElsewhere() const
{
    return Source(m_source->currentData().toInt()) == m_other;
}

void SecretField::setPlace(const QString &place)
{
    m_place->setText(place);
    m_source->setCurrentIndex(m_source->findData(int(place.isEmpty() ? Source::Kept : m_other)));
}

void SecretField::setKept(bool kept, const QString &where)
{
    m_where = where;
    if (!kept) {
        m_state = Kept::Nothing;
    } else if (m_state == Kept::Nothing) {
        m_state = m_typed->text().isEmpty() ? Kept::Shown : Kept::Replaced;
    }
    showParts();
}

void SecretField::setState(Kept state)
{
    m_state = state;
    m_typed->clear();
    showParts();
    emit edited();
}

void SecretField::showParts()
{
    const bool isKept = !isElsewhere();
    const bool isMasked = isKept && (m_state == Kept::Shown || m_state == Kept::Forgotten);
    m_mask->setText(m_state == Kept::Forgotten ? tr("goes when saved")
                                               : QString::fromUtf16(kMask) + u"  "_s + tr("kept %1").arg(m_where));
    m_mask->setVisible(isMasked);
    m_typed->setVisible(isKept && !isMasked);
    m_place->setVisible(!isKept);
    m_replace->setVisible(isKept && m_state == Kept::Shown);
    m_forget->setVisible(isKept && m_state == Kept::Shown);
    m_keep->setVisible(isKept && (m_state == Kept::Replaced || m_state == Kept::Forgotten));
}

QString SecretField::place() const
{
    return isElsewhere() ? m_place->text().trimmed() : QString();
}

QString SecretField::typed() const
{
    return isElsewhere() ? QString() : m_typed->text();
}

bool SecretField::isForgotten() const
{
    return !isElsewhere() && m_state == Kept::Forgotten;
}

bool SecretField::isGiven() const
{
    return isElsewhere() || m_state != Kept::Nothing || !m_typed->text().isEmpty();
}

QString SecretField::fault() const
{
    if (!isElsewhere()) {
        return {};
    }
    if (m_other == Source::File) {
        return place().isEmpty() ? tr("Which file?") : QString();
    }
    const bool isName = !place().isEmpty() && !place().contains(u'=') && !place().contains(u' ');
    return isName ? QString() : tr("The name of a variable, without = and spaces.");
}

void SecretField::clearTyped()
{
    m_typed->clear();
}

} // namespace Signalbox
