// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nameskeleton.h"

#include "core/base/hiddencharacters.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

struct Alike
{
    char16_t from;
    char16_t to;
};

// Cyrillic, Greek and Armenian letters and digits drawn like a Latin letter. Capitals come here folded, so a letter
// that is alike only as a capital (В, Н) is here in its small form.
constexpr std::array kAlike{
    Alike{u'а', u'a'}, Alike{u'в', u'b'}, Alike{u'с', u'c'}, Alike{u'ԁ', u'd'}, Alike{u'е', u'e'}, Alike{u'һ', u'h'},
    Alike{u'н', u'h'}, Alike{u'к', u'k'}, Alike{u'м', u'm'}, Alike{u'о', u'o'}, Alike{u'р', u'p'}, Alike{u'ԛ', u'q'},
    Alike{u'ѕ', u's'}, Alike{u'т', u't'}, Alike{u'ѵ', u'v'}, Alike{u'ԝ', u'w'}, Alike{u'х', u'x'}, Alike{u'у', u'y'},
    Alike{u'і', u'l'}, Alike{u'ј', u'j'}, Alike{u'α', u'a'}, Alike{u'β', u'b'}, Alike{u'ε', u'e'}, Alike{u'η', u'n'},
    Alike{u'ι', u'l'}, Alike{u'κ', u'k'}, Alike{u'ν', u'v'}, Alike{u'ο', u'o'}, Alike{u'ρ', u'p'}, Alike{u'τ', u't'},
    Alike{u'υ', u'u'}, Alike{u'χ', u'x'}, Alike{u'γ', u'y'}, Alike{u'հ', u'h'}, Alike{u'ո', u'n'}, Alike{u'օ', u'o'},
    Alike{u'ս', u'u'}, Alike{u'0', u'o'}, Alike{u'1', u'l'}, Alike{u'i', u'l'}, Alike{u'|', u'l'},
};

QChar latinOf(QChar c)
{
    const auto *const found = std::ranges::find(kAlike, c.unicode(), &Alike::from);
    return found == kAlike.end() ? c : QChar(found->to);
}

/// One that a person sees. What stands for half a pair counts as none.
bool isSeen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && c != QChar::ReplacementCharacter
           && !QChar::isNonCharacter(c) && !isHiddenCharacter(c);
}

} // namespace

QString nameSkeleton(const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString skeleton;
    for (const char32_t c : folded.toUcs4()) {
        if (c <= 0xffff && isSeen(c)) {
            skeleton += latinOf(QChar(char16_t(c)));
        } else if (isSeen(c)) {
            skeleton += QString::fromUcs4(&c, 1);
        }
    }
    return skeleton;
}

} // namespace Signalbox
