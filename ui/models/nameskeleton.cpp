// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/nameskeleton.h"

#include "ui/models/visibletext.h"

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

bool isSeen(QStringView text, qsizetype index, int *length)
{
    return markFor(text, index, LineEnds::Marked, length).isEmpty() && text[index].category() != QChar::Other_Format;
}

} // namespace

QString nameSkeleton(const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString skeleton;
    for (qsizetype i = 0; i < folded.size();) {
        int length = 1;
        if (isSeen(folded, i, &length)) {
            for (int unit = 0; unit < length; ++unit) {
                skeleton.append(latinOf(folded.at(i + unit)));
            }
        }
        i += length;
    }
    return skeleton;
}

} // namespace Signalbox
