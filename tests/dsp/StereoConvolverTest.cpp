// SPDX-License-Identifier: GPL-3.0-or-later
// The partitioned convolution against the sum that defines one.
#include "dsp/StereoConvolver.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>

using namespace lacquer;

namespace {

constexpr int hop = 64;

/// Σ h[k] x[n − k], in long double.
std::vector<double> convolved(const std::vector<double>& x, const std::vector<double>& h)
{
    std::vector<double> y(x.size());
    for (std::size_t n = 0; n < x.size(); ++n) {
        long double sum = 0;
        for (std::size_t k = 0; k < h.size() && k <= n; ++k)
            sum += (long double)h[k] * x[n - k];
        y[n] = double(sum);
    }
    return y;
}

std::vector<double> added(std::vector<double> a, const std::vector<double>& b)
{
    std::transform(a.begin(), a.end(), b.begin(), a.begin(), std::plus());
    return a;
}

double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = 0;
    for (std::size_t n = 0; n < a.size(); ++n)
        largest = std::max(largest, std::abs(a[n] - b[n]));
    return largest;
}

test::Stereo rendered(StereoConvolver& convolver, const StereoKernel& kernel, const test::Stereo& in)
{
    test::Stereo out = in;
    for (int done = 0; done < in.frames(); done += hop) {
        convolver.push({in.left.data() + done, in.right.data() + done, hop});
        convolver.render(kernel, {out.left.data() + done, out.right.data() + done, hop});
    }
    return out;
}

}  // namespace

class StereoConvolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSumThatDefinesIt_data()
    {
        QTest::addColumn<int>("paths");
        QTest::addColumn<int>("parts");
        for (const int parts : {2, 4, 16}) {
            QTest::addRow("one response, %d parts", parts) << int(StereoPaths::Same) << parts;
            QTest::addRow("one per channel, %d parts", parts) << int(StereoPaths::Separate) << parts;
            QTest::addRow("every way, %d parts", parts) << int(StereoPaths::All) << parts;
        }
    }
    void isTheSumThatDefinesIt()
    {
        QFETCH(int, paths);
        QFETCH(int, parts);
        StereoConvolver convolver;
        convolver.prepare(hop, 16);
        convolver.reset(parts);
        StereoKernel kernel;
        kernel.prepare(hop, 16);
        kernel.begin(StereoPaths(paths), parts);
        std::vector<std::vector<double>> h;
        for (int path = 0; path < countOf(StereoPaths(paths)); ++path) {
            h.push_back(test::noise(std::uint64_t(10 + path), hop * parts));
            kernel.put(path, h.back(), convolver.fft());
        }
        const test::Stereo in{test::noise(1, 40 * hop), test::noise(2, 40 * hop)};
        const test::Stereo out = rendered(convolver, kernel, in);
        const bool same = StereoPaths(paths) == StereoPaths::Same;
        std::vector<double> left = convolved(in.left, h[0]);
        std::vector<double> right = convolved(in.right, h[same ? 0 : 1]);
        if (StereoPaths(paths) == StereoPaths::All) {
            right = added(right, convolved(in.left, h[2]));
            left = added(left, convolved(in.right, h[3]));
        }
        const double error = std::max(distance(out.left, left), distance(out.right, right));
        qInfo("error %.1f dBFS", test::decibels(error));
        QVERIFY(error < 1e-12);
    }

    void answersForTwoKernelsAboutTheSameSound()
    {
        StereoConvolver convolver;
        convolver.prepare(hop, 4);
        convolver.reset(4);
        StereoKernel one, two;
        for (StereoKernel* kernel : {&one, &two}) {
            kernel->prepare(hop, 4);
            kernel->begin(StereoPaths::Same, 4);
            kernel->put(0, test::noise(kernel == &one ? 5 : 6, 4 * hop), convolver.fft());
        }
        const test::Stereo in{test::noise(1, 10 * hop), test::noise(2, 10 * hop)};
        test::Stereo out = in;
        test::Stereo ignored = in;
        for (int done = 0; done < in.frames(); done += hop) {
            convolver.push({in.left.data() + done, in.right.data() + done, hop});
            convolver.render(two, {ignored.left.data() + done, ignored.right.data() + done, hop});
            convolver.render(one, {out.left.data() + done, out.right.data() + done, hop});
        }
        convolver.reset(4);
        const test::Stereo alone = rendered(convolver, one, in);
        QVERIFY(out.left == alone.left && out.right == alone.right);
        QVERIFY(out.left != ignored.left);
    }
};

LACQUER_TEST(StereoConvolverTest)
#include "StereoConvolverTest.moc"
