import Essentials
import Synchronization
import Testing

@Suite("Threads and the queue between them")
struct BlockingQueueTests {
    @Test(
        "Elements are taken in the order they came, also past the steps in which room is given back"
    )
    func order() {
        let queue = BlockingQueue<Int>()
        for number in 0..<5000 { queue.push(number) }
        var taken: [Int] = []
        for _ in 0..<3000 { if let number = queue.take() { taken.append(number) } }
        #expect(queue.count == 2000)
        for number in 5000..<5100 { queue.push(number) }
        taken += queue.takeAll()
        #expect(taken == Array(0..<5100))
        #expect(queue.count == 0)
    }

    @Test("A full queue refuses, and takes again when there is room")
    func limit() {
        let queue = BlockingQueue<Int>(limit: 2)
        #expect(queue.push(1) == .accepted)
        #expect(queue.push(2) == .accepted)
        #expect(queue.push(3) == .full)
        #expect(queue.take() == 1)
        #expect(queue.push(4) == .accepted)
        #expect(queue.takeAll() == [2, 4])
    }

    @Test("A closed queue refuses new elements and gives what it has, then nothing")
    func closing() {
        let queue = BlockingQueue<Int>()
        queue.push(1)
        queue.close()
        #expect(queue.push(2) == .closed)
        #expect(queue.take() == 1)
        #expect(queue.take() == nil)
        #expect(queue.takeAll().isEmpty)
    }

    @Test("Threads that sleep wake for every element, and end when the queue closes")
    func sleepers() async throws {
        let queue = BlockingQueue<Int>()
        let (sums, finish) = AsyncStream<Int>.makeStream()
        for number in 0..<3 {
            try NamedThread.start(name: "taker-\(number)-with-a-long-name") {
                var sum = 0
                while let element = queue.take() { sum += element }
                finish.yield(sum)
            }
        }
        for number in 1...1000 { queue.push(number) }
        queue.close()
        var total = 0
        var ended = 0
        for await sum in sums {
            total += sum
            ended += 1
            if ended == 3 { break }
        }
        #expect(total == 500_500)
    }
}
